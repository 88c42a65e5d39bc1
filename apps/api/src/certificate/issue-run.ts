import type { Tx } from '@sens/db';
import {
  findNextWaiting,
  findRun,
  finishRun,
  listUnfinishedRuns,
  lockWaiting,
  settleRunPerson,
} from '@sens/db/certificate';
import { DomainError } from '@sens/domain';
import { isSkipReason, type SkipReason } from '@sens/domain/certificate';
import type { Deps } from '../shared/deps.ts';
import { issueWithin } from './issue-certificate.ts';

interface RunPlace {
  projectId: string;
  runId: string;
}

/**
 * Makes the handler of the `issue-certificates` job. Each person has a transaction of their own, which takes the
 * number, stores the document, queues the mail and settles the person together: a server that is killed loses nothing
 * but that one, and whoever goes on with the run, even two servers at once, issues each certificate once.
 */
export const createRunIssuer =
  (deps: Deps) =>
  async (place: RunPlace): Promise<void> => {
    const run = await findRun(deps.db, place);
    if (!run || run.finishedAt) return;
    let failure: unknown = null;
    let last: string | null = null;
    for (;;) {
      const participantId: string | null = await findNextWaiting(deps.db, place, last);
      if (participantId === null) break;
      last = participantId;
      try {
        await deps.db.transaction(async (tx) => {
          if (!(await lockWaiting(tx, place, participantId))) return;
          const problem = await issueOrSay(deps, tx, { ...run, participantId }, run.requestedBy);
          await settleRunPerson(tx, place, participantId, { state: problem ? 'skipped' : 'issued', problem });
        });
      } catch (error) {
        // One document that cannot be drawn does not hold up the others; the job is tried again for it.
        failure ??= error;
      }
    }
    await finishRun(deps.db, place, deps.now());
    if (failure) throw failure;
  };

/** @returns null, or the reason for which there is none; the number it had taken is given back */
async function issueOrSay(
  deps: Deps,
  tx: Tx,
  at: { projectId: string; eventId: string; participantId: string },
  by: string,
): Promise<SkipReason | null> {
  try {
    await tx.transaction((inner) => issueWithin(deps, inner, at, by));
    return null;
  } catch (error) {
    if (error instanceof DomainError && isSkipReason(error.code)) return error.code;
    throw error;
  }
}

/** Goes on with what a server left unfinished when it ended. A run that another server is at is harmless to ask for again. */
export async function resumeRuns(deps: Deps): Promise<void> {
  const unfinished = await listUnfinishedRuns(deps.db);
  if (unfinished.length === 0) return;
  await deps.db.transaction(async (tx) => {
    for (const place of unfinished) await deps.jobs.enqueue(tx, 'issue-certificates', place);
  });
}
