import { projects } from '../data/projects.ts';
import { get } from '../harness/get.ts';
import type { Row } from '../harness/row.ts';
import { inRounds, median, timeOf } from '../harness/rounds.ts';

const { large: project } = projects;

/** The report of a project with 1,000,000 participations, through the API, against the aggregate in plain SQL. */
export const indicatorReport: Row = async (stage) => {
  const { server, sql, signIn } = await stage.filled();
  const cookie = await signIn('manager');
  const input = encodeURIComponent(JSON.stringify({ projectId: project.id, filter: {} }));
  const report = async () => {
    const address = `${server.origin}/api/trpc/indicator.breakdown?input=${input}`;
    await (await get(address, cookie)).json();
  };
  const aggregate = () => sql`
    select side, gender, age_band, date_trunc('quarter', first_day), count(*), count(distinct participant_id)
    from participation where project_id = ${project.id} group by 1, 2, 3, 4`;
  await report();
  await aggregate();
  const seconds = async (call: () => Promise<unknown>) => {
    const times = [await timeOf(call), await timeOf(call), await timeOf(call)];
    return median(times) / 1000;
  };
  const rounds = await inRounds(
    () => seconds(report),
    () => seconds(aggregate),
  );
  return [{ unit: 's', target: 1.3, ratio: 'at most', rounds }];
};
