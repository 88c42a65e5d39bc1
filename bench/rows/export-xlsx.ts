import { writeXlsxStream } from 'hucre/xlsx';
import { projects } from '../data/projects.ts';
import type { Round, Row } from '../harness/row.ts';
import { inRounds } from '../harness/rounds.ts';
import type { Filled } from '../harness/stage.ts';
import { download, startIdleServer } from './download.ts';
import { atMost } from './export-csv.ts';

const { large: project } = projects;
/** Three events a day with 500 people each make 199,500 rows. */
const days = 133;

/** The rows of some months as a workbook, against the writer of workbooks alone on the same rows in memory. */
export const exportXlsx: Row = async (stage) => {
  const filled = await stage.filled();
  const cookie = await filled.signIn('manager');
  const fresh = await startIdleServer(filled.url);
  const table = await readTable(filled);
  const from = table.at(-1)?.[0];
  if (!(from instanceof Date)) throw new Error('there are no rows');
  const query = `from=${from.toISOString().slice(0, 10)}&locale=en`;
  const address = `${fresh.server.origin}/api/projects/${project.id}/participations.xlsx?${query}`;
  const memory: Round[] = [];
  const rounds = await inRounds(
    async () => {
      const { seconds, grownBy } = await download(fresh, address, cookie);
      memory.push({ ours: grownBy, limit: 160 });
      return table.length / seconds;
    },
    async () => table.length / (await secondsOfWriter(table)),
  );
  await fresh.server.stop();
  return [{ unit: 'rows/s', target: 0.8, ratio: 'at least', rounds }, atMost('memory', 'MB', memory)];
};

/** The cells of the export as the writer takes them, the latest day first. */
async function readTable({ sql }: Filled): Promise<Cell[][]> {
  const found = await sql`
    select first_day::text, title->>'en' as title, kind, family_name, given_name, organisation_name,
      participation.organisation_kind, participation.side, participation.gender, age_band, sessions, minutes / 60 as hours,
      completed_on::text
    from participation
      join event on event.project_id = participation.project_id and event.id = event_id
      join participant on participant.project_id = participation.project_id and participant.id = participant_id
    where participation.project_id = ${project.id} and first_day > current_date - 2 - ${days}::int
    order by first_day desc`;
  return found.map(({ first_day, completed_on, ...cells }) => [
    new Date(first_day),
    ...(Object.values(cells) as Cell[]),
    completed_on === null ? null : new Date(completed_on),
  ]);
}

type Cell = string | number | Date | null;

async function secondsOfWriter(table: readonly Cell[][]): Promise<number> {
  const start = performance.now();
  const columns = table[0]!.map((cell, index) => ({
    header: `Column ${index}`,
    width: 20,
    numFmt: cell instanceof Date ? 'yyyy-mm-dd' : typeof cell === 'string' ? '@' : undefined,
  }));
  const rows = table.values().map((cells) => [...cells]);
  const stream = writeXlsxStream(rows, { name: 'Participations', columns, freezePane: { rows: 1 } });
  let bytes = 0;
  for await (const chunk of stream) bytes += chunk.length;
  if (bytes === 0) throw new Error('the writer gave nothing');
  return (performance.now() - start) / 1000;
}
