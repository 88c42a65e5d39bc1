import { writeAudit } from '@sens/db/audit';
import { saveRetention } from '@sens/db/privacy';
import { DomainError } from '@sens/domain';
import { retentionEnd, type RetentionInput } from '@sens/domain/privacy';
import type { Deps } from '../shared/deps.ts';
import { loadRetention } from './load-retention.ts';

/** Sets how long a project keeps its records. What was already erased stays erased. */
export function setRetention(
  deps: Deps,
  { projectId, accountId }: { projectId: string; accountId: string },
  input: RetentionInput,
): Promise<void> {
  return deps.db.transaction(async (tx) => {
    await saveRetention(tx, { projectId, ...input, eraseAll: false });
    const actor = { kind: 'account' as const, accountId };
    await writeAudit(tx, { projectId, actor, action: 'privacy.retention_set', subjectId: projectId, detail: input });
  });
}

/**
 * Starts to replace the identities of everybody in a project whose obligation is over.
 *
 * @throws DomainError `privacy.retention_running`
 */
export function eraseEverybody(
  deps: Deps,
  { projectId, accountId }: { projectId: string; accountId: string },
): Promise<void> {
  return deps.db.transaction(async (tx) => {
    const { years, startsOn } = await loadRetention(tx, projectId);
    const end = retentionEnd({ years, startsOn });
    if (end === null || end >= deps.now().toISOString().slice(0, 10)) {
      throw new DomainError('privacy.retention_running', {});
    }
    await saveRetention(tx, { projectId, years, startsOn, eraseAll: true });
    const actor = { kind: 'account' as const, accountId };
    await writeAudit(tx, { projectId, actor, action: 'privacy.erasing_started', subjectId: projectId });
    await deps.jobs.enqueue(tx, 'expire-personal-data', {});
  });
}
