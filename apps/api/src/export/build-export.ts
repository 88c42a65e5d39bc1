import {
  beginExport,
  expireExports,
  failExport,
  finishExport,
  listUnfinishedExports,
  type ExportPlace,
  type ExportRun,
} from '@sens/db/export';
import { exportDays, mostAttempts } from '@sens/domain/export';
import type { Deps } from '../shared/deps.ts';
import { buildList, type Built } from './build-list.ts';
import { buildPack } from './build-pack.ts';
import { OvertakenError } from './piece-sink.ts';

const day = 24 * 3600 * 1000;

/**
 * Makes the handler of the `build-export` job. An export that was cut off is begun anew under a new number of its
 * attempt, and only what the last attempt finished can be taken: a server that is killed leaves no half file, and two
 * that work on one export do not write into each other's.
 */
export const createExportBuilder =
  (deps: Deps) =>
  async (place: ExportPlace): Promise<void> => {
    const run = await deps.db.transaction((tx) => beginExport(tx, place));
    if (!run) return;
    const at = { ...place, attempt: run.attempt };
    try {
      const { packed, ...built } = await build(deps, run, at);
      const finishedAt = deps.now();
      const expiresAt = run.reportId ? null : new Date(finishedAt.getTime() + exportDays * day);
      await deps.db.transaction((tx) => finishExport(tx, at, { ...built, finishedAt, expiresAt }, packed));
    } catch (error) {
      if (error instanceof OvertakenError) return;
      if (run.attempt < mostAttempts) throw error;
      deps.log.error({ err: error, exportId: place.exportId }, 'an export was given up');
      await deps.db.transaction((tx) => failExport(tx, at));
    }
  };

const build = (deps: Deps, run: ExportRun, at: ExportPlace & { attempt: number }): Promise<Built> =>
  run.kind === 'evidence_pack' ? buildPack(deps, run, at) : buildList(deps, run, run.kind, at);

/** Goes on with what a server left unfinished when it ended. */
export async function resumeExports(deps: Deps): Promise<void> {
  const unfinished = await listUnfinishedExports(deps.db);
  if (unfinished.length === 0) return;
  await deps.db.transaction(async (tx) => {
    for (const place of unfinished) await deps.jobs.enqueue(tx, 'build-export', place);
  });
}

/** Makes the handler of the `expire-exports` job: the files whose time is over go, their entries stay. */
export const createExportExpirer = (deps: Deps) => async (): Promise<void> => {
  await deps.db.transaction((tx) => expireExports(tx, deps.now()));
};
