import type { Tx } from '@sens/db';
import { writeAudit } from '@sens/db/audit';
import { saveWaiver } from '@sens/db/curriculum';
import { DomainError } from '@sens/domain';
import type { Deps } from '../shared/deps.ts';
import { loadMissingPrerequisites } from './load-missing-prerequisites.ts';

/**
 * People whom a manager brings to an event have done what it asks for, or the manager lets them come without, each with
 * a waiver and its line in the audit trail.
 *
 * @param reason why they may come without; null: they may not
 * @throws DomainError `registration.prerequisite_unmet`
 */
export async function meetOrWaive(
  deps: Deps,
  tx: Tx,
  accountId: string,
  at: { projectId: string; eventId: string },
  participantIds: readonly string[],
  reason: string | null,
): Promise<void> {
  const { missing } = await loadMissingPrerequisites(tx, at, participantIds);
  if (missing.size === 0) return;
  if (reason === null) throw new DomainError('registration.prerequisite_unmet', {});
  for (const participantId of missing.keys()) {
    await saveWaiver(tx, { ...at, participantId, reason, waivedBy: accountId, waivedAt: deps.now() });
  }
  await writeAudit(
    tx,
    ...[...missing.keys()].map((participantId) => ({
      projectId: at.projectId,
      actor: { kind: 'account' as const, accountId },
      action: 'event.prerequisites_waived' as const,
      subjectId: at.eventId,
      detail: { participantId, reason },
    })),
  );
}
