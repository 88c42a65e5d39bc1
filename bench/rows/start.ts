import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Row } from '../harness/row.ts';
import { inRounds, timeOf } from '../harness/rounds.ts';
import { startServer } from '../harness/server.ts';
import { onTidyUp } from '../harness/tidy-up.ts';

const limit = 2;

/** Seconds from starting the process to the first page, on the embedded engine whose database is already there. */
export const start: Row = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sens-bench-'));
  onTidyUp(async () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  const startAndStop = async () => {
    let stop = () => Promise.resolve();
    const milliseconds = await timeOf(async () => ({ stop } = await startServer({ DATA_DIR: folder })));
    await stop();
    return milliseconds / 1000;
  };
  // The first start makes the database and the demo.
  await startAndStop();
  const rounds = await inRounds(startAndStop, async () => limit);
  return [{ unit: 's', target: 1, ratio: 'at most', rounds }];
};
