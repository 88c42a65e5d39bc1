import { recorded, type BenchProject } from '../data/projects.ts';
import { get } from '../harness/get.ts';
import type { Row } from '../harness/row.ts';
import { inRounds, timeOf } from '../harness/rounds.ts';
import { openFilled } from '../harness/stage.ts';

interface Answer {
  readonly result: { readonly data: { participations: number; faults: readonly unknown[] } };
}

/**
 * The ledger of a million participations derived anew from every mark and compared with what is kept, against a hundred
 * times that of 10,000: how long somebody waits for the check, and that it does not grow faster than what it checks.
 */
export const rebuild: Row = async () => {
  const filled = await openFilled(recorded);
  const cookie = await filled.signIn('manager');
  const seconds = async (project: BenchProject) => (await timeOf(() => check(project))) / 1000;
  const check = async ({ id, pastEvents, attended }: BenchProject) => {
    const input = encodeURIComponent(JSON.stringify({ projectId: id }));
    const answer = await get(`${filled.server.origin}/api/trpc/indicator.checkLedger?input=${input}`, cookie);
    const { participations, faults } = ((await answer.json()) as Answer).result.data;
    if (participations !== pastEvents * attended) throw new Error(`${participations} participations were checked`);
    if (faults.length > 0) throw new Error(`${faults.length} faults: ${JSON.stringify(faults.slice(0, 3))}`);
  };
  const [small, large] = recorded as [BenchProject, BenchProject];
  // The first call warms up.
  await check(small);
  const rounds = await inRounds(
    () => seconds(large),
    async () => 100 * (await seconds(small)),
  );
  await filled.server.stop();
  return [{ label: 'of 1,000,000', unit: 's', target: 1.5, ratio: 'at most', rounds }];
};
