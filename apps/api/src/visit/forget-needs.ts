import { writeAudit } from '@sens/db/audit';
import { lockEvent } from '@sens/db/event';
import { deleteNeeds, listVisitsToForget, saveVisit, scrubNeeds } from '@sens/db/visit';
import { needsKeptUntil } from '@sens/domain/visit';
import type { Deps } from '../shared/deps.ts';

/**
 * Deletes what travellers needed once the days after their return are over, from the files of the embedded database too;
 * the audit trail keeps of how many.
 */
export async function forgetNeeds(deps: Deps): Promise<void> {
  const now = deps.now();
  let deleted = 0;
  for (const { projectId, eventId, ...visit } of await listVisitsToForget(deps.db, now)) {
    if (needsKeptUntil(visit) >= now) continue;
    await deps.db.transaction(async (tx) => {
      const at = { projectId, eventId };
      await lockEvent(tx, projectId, eventId);
      const count = await deleteNeeds(tx, at);
      deleted += count;
      await saveVisit(tx, at, { needsDeletedAt: now });
      await writeAudit(tx, {
        projectId,
        actor: { kind: 'system' },
        action: 'visit.needs_deleted',
        subjectId: eventId,
        detail: { count, keptDays: visit.keptDays },
      });
    });
  }
  if (deleted > 0) await scrubNeeds(deps.engine);
}
