import { writeAudit } from '@sens/db/audit';
import { lockEvent } from '@sens/db/event';
import { deleteNeeds, listVisitsToForget, saveVisit, scrubNeeds } from '@sens/db/visit';
import { needsKeptUntil } from '@sens/domain/visit';
import type { Deps } from '../shared/deps.ts';

/**
 * Deletes what travellers needed once the days after their return are over, from the files of the embedded database too;
 * the audit trail keeps of how many.
 *
 * @param scrub whether to tidy the files in any case: a server that was stopped in between may have left needs in them
 */
export async function forgetNeeds(deps: Deps, { scrub = false } = {}): Promise<void> {
  let left = scrub;
  try {
    for (const due of await listVisitsToForget(deps.db, deps.now())) {
      if ((await forgetVisit(deps, due)) > 0) left = true;
    }
  } finally {
    if (left) await scrubNeeds(deps.engine);
  }
}

type DueVisit = Awaited<ReturnType<typeof listVisitsToForget>>[number];

/** @returns how many people's needs were deleted */
async function forgetVisit({ db, now: clock }: Deps, { projectId, eventId, ...visit }: DueVisit): Promise<number> {
  const now = clock();
  if (needsKeptUntil(visit) >= now) return 0;
  return db.transaction(async (tx) => {
    const at = { projectId, eventId };
    await lockEvent(tx, projectId, eventId);
    const count = await deleteNeeds(tx, at);
    await saveVisit(tx, at, { needsDeletedAt: now });
    await writeAudit(tx, {
      projectId,
      actor: { kind: 'system' },
      action: 'visit.needs_deleted',
      subjectId: eventId,
      detail: { count, keptDays: visit.keptDays },
    });
    return count;
  });
}
