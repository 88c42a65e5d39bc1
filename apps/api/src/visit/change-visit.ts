import type { Tx } from '@sens/db';
import { writeAudit } from '@sens/db/audit';
import { lockEvent } from '@sens/db/event';
import { saveVisit, type EventPlace } from '@sens/db/visit';
import { DomainError } from '@sens/domain';
import type { AuditAction } from '@sens/domain/audit';
import type { Deps } from '../shared/deps.ts';

/** What a change comes to in the audit trail, and what it answers. */
interface VisitChange<T> {
  readonly action: AuditAction;
  readonly detail: Readonly<Record<string, unknown>>;
  readonly result: T;
}

/**
 * Changes something about the visit of an event, one change at a time and while nobody registers for it, and notes who
 * did.
 *
 * @throws DomainError `request.not_found`
 */
export function changeVisit<T>(
  deps: Deps,
  accountId: string,
  at: EventPlace,
  change: (tx: Tx) => Promise<VisitChange<T>>,
): Promise<T> {
  return deps.db.transaction(async (tx) => {
    if (!(await lockEvent(tx, at.projectId, at.eventId))) throw new DomainError('request.not_found', {});
    await saveVisit(tx, at, {});
    const { result, ...entry } = await change(tx);
    await writeAudit(tx, {
      projectId: at.projectId,
      actor: { kind: 'account', accountId },
      subjectId: at.eventId,
      ...entry,
    });
    return result;
  });
}
