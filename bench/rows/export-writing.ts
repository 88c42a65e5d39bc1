import { projects } from '../data/projects.ts';
import { putLoad } from '../harness/load.ts';
import type { Row } from '../harness/row.ts';
import { inRounds } from '../harness/rounds.ts';
import type { Filled } from '../harness/stage.ts';
import { download, startIdleServer, type IdleServer } from './download.ts';
import { forgetMails, registrationsAt } from './registration.ts';

/** As many as write at the same moment in a busy office; the machine is not full without the export. */
const clients = 4;
const seconds = 8;
const events = { first: 0, count: 1000 };
const { large: project } = projects;
const rows = project.pastEvents * project.attended;

/** How long people who register wait while somebody takes a million rows from the same server, and while nobody does. */
export const exportWriting: Row = async (stage) => {
  const filled = await stage.filled();
  const cookie = await filled.signIn('manager');
  const fresh = await startIdleServer(filled.url);
  const address = `${fresh.server.origin}/api/projects/${project.id}/participations.csv?locale=en`;
  const rounds = await inRounds(
    async () => {
      let over = false;
      const takeExports = async () => {
        while (!over) {
          const { lines } = await download(fresh, address, cookie);
          if (lines !== rows + 1) throw new Error(`the export has ${lines} lines instead of ${rows + 1}`);
        }
      };
      const wait = waitOfWriters(filled, fresh).finally(() => (over = true));
      const [p95] = await Promise.all([wait, takeExports()]);
      return p95;
    },
    () => waitOfWriters(filled, fresh),
  );
  await fresh.server.stop();
  return [{ label: 'p95 of registering', unit: 'ms', target: 3, ratio: 'at most', rounds }];
};

async function waitOfWriters(filled: Filled, { server }: IdleServer): Promise<number> {
  await forgetMails(filled);
  const requests = registrationsAt(events, seconds);
  return (await putLoad({ origin: server.origin, requests, clients, milliseconds: seconds * 1000 })).p95;
}
