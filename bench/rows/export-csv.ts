import { projects } from '../data/projects.ts';
import type { Figure, Round, Row } from '../harness/row.ts';
import { inRounds } from '../harness/rounds.ts';
import type { Filled } from '../harness/stage.ts';
import { download, startIdleServer } from './download.ts';

const { large: project } = projects;
const rows = project.pastEvents * project.attended;

/** The rows behind the number of participations as CSV, against COPY TO of the same rows through the same driver. */
export const exportCsv: Row = async (stage) => {
  const filled = await stage.filled();
  const cookie = await filled.signIn('manager');
  const fresh = await startIdleServer(filled.url);
  const address = `${fresh.server.origin}/api/projects/${project.id}/participations.csv?locale=en`;
  const memory: Round[] = [];
  const firstByte: Round[] = [];
  const rounds = await inRounds(
    async () => {
      const { seconds, milliseconds, grownBy, lines } = await download(fresh, address, cookie);
      if (lines !== rows + 1) throw new Error(`the export has ${lines} lines instead of ${rows + 1}`);
      memory.push({ ours: grownBy, limit: 64 });
      firstByte.push({ ours: milliseconds, limit: 200 });
      return rows / seconds;
    },
    async () => rows / (await secondsOfCopy(filled)),
  );
  await fresh.server.stop();
  return [
    { unit: 'rows/s', target: 0.7, ratio: 'at least', rounds },
    atMost('memory', 'MB', memory),
    atMost('first byte', 'ms', firstByte),
  ];
};

export const atMost = (label: string, unit: string, rounds: readonly Round[]): Figure => ({
  ...{ label, unit, target: 1, ratio: 'at most' },
  rounds,
});

async function secondsOfCopy({ sql }: Filled): Promise<number> {
  const start = performance.now();
  const readable = await sql`
    copy (select first_day, title, kind, family_name, given_name, organisation_name, participation.organisation_kind,
        participation.side, participation.gender, age_band, sessions, minutes, completed_on
      from participation
        join event on event.project_id = participation.project_id and event.id = event_id
        join participant on participant.project_id = participation.project_id and participant.id = participant_id
      where participation.project_id = ${sql.unsafe(`'${project.id}'`)}
      order by first_day, event_id, participant_id) to stdout with (format csv)`.readable();
  let bytes = 0;
  for await (const chunk of readable) bytes += (chunk as Buffer).length;
  if (bytes === 0) throw new Error('COPY gave nothing');
  return (performance.now() - start) / 1000;
}
