import { countRun, findRun, listRuns, listSkipped } from '@sens/db/certificate';
import { DomainError } from '@sens/domain';
import type { Deps } from '../shared/deps.ts';

/**
 * How far a bulk issue has come, and who was skipped with the code of the reason.
 *
 * @throws DomainError `request.not_found`
 */
export async function loadRun(deps: Deps, place: { projectId: string; runId: string }) {
  const run = await findRun(deps.db, place);
  if (!run) throw new DomainError('request.not_found', {});
  const [counts, skipped] = await Promise.all([countRun(deps.db, place), listSkipped(deps.db, place)]);
  const { id, eventId, createdAt, finishedAt } = run;
  return { id, eventId, createdAt, finishedAt, counts, skipped };
}

/** The bulk issues of an event, newest first, with how far each has come. */
export async function loadRuns(deps: Deps, projectId: string, eventId: string) {
  const runs = await listRuns(deps.db, projectId, eventId);
  return Promise.all(
    runs.map(async (run) => ({ ...run, counts: await countRun(deps.db, { projectId, runId: run.id }) })),
  );
}
