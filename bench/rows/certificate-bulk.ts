import { fork } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { idOf } from '../data/ids.ts';
import { bulk } from '../data/projects.ts';
import { watchMemory } from '../harness/memory.ts';
import type { Round, Row } from '../harness/row.ts';
import { inRounds } from '../harness/rounds.ts';
import { openFilled, type Filled } from '../harness/stage.ts';
import { startIdleServer } from './download.ts';

/** So many people of each event have earned a certificate. */
const people = 1000;

/**
 * Certificates issued in bulk, from asking until the run is finished: numbered, sealed, stored, each with its badge, its
 * mail and its entry in the audit trail, against pdfkit alone drawing as many in a process of its own. The database is
 * one of its own, because whichever server of a database is free takes the work.
 */
export const certificateBulk: Row = async () => {
  const filled = await openFilled([bulk]);
  const cookie = await filled.signIn('manager');
  await filled.server.stop();
  const { server, idle } = await startIdleServer(filled.url);
  const ours: number[] = [];
  const alone: number[] = [];
  const rounds = await inRounds(
    async (round) => {
      const issue = () => issueAll(filled, server.origin, cookie, idOf('event', bulk.number, round));
      const { result: seconds, peak } = await watchMemory(server, issue);
      ours.push(peak - idle);
      return people / seconds;
    },
    async () => {
      const { perSecond, grownBy } = await drawAlone();
      alone.push(grownBy);
      return perSecond;
    },
  );
  await server.stop();
  const memory = ours.map((megabytes, round): Round => ({ ours: megabytes, limit: alone[round]! }));
  return [
    { unit: 'certificates/s', target: 0.6, ratio: 'at least', rounds },
    { label: 'memory', unit: 'MB', target: 1.25, ratio: 'at most', rounds: memory },
  ];
};

/** The same number of documents in a process that does nothing else. */
function drawAlone(): Promise<{ perSecond: number; grownBy: number }> {
  const child = fork(fileURLToPath(new URL('bare-certificates-process.ts', import.meta.url)));
  return new Promise((resolve, reject) => {
    child.once('message', (figures: { perSecond: number; grownBy: number }) => resolve(figures));
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`drawing ended early, with code ${code}`)));
    child.send(people);
  });
}

/** @returns the seconds it took */
async function issueAll({ sql }: Filled, origin: string, cookie: string, eventId: string): Promise<number> {
  const start = performance.now();
  const response = await fetch(`${origin}/api/trpc/certificate.startRun`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie, origin },
    body: JSON.stringify({ projectId: bulk.id, eventId }),
  });
  if (response.status !== 200) throw new Error(`starting the run answered ${response.status}`);
  const { result } = (await response.json()) as { result: { data: { runId: string } } };
  for (;;) {
    const [run] = await sql`select finished_at from certificate_run where id = ${result.data.runId}`;
    if (run?.finished_at) break;
    await setTimeout(20);
  }
  const seconds = (performance.now() - start) / 1000;
  const [issued] = await sql<{ count: number }[]>`
    select count(*)::int from certificate where project_id = ${bulk.id} and event_id = ${eventId}`;
  if (issued?.count !== people) throw new Error(`${issued?.count} certificates were issued instead of ${people}`);
  return seconds;
}
