import type { Round } from './row.ts';

const howOften = 3;

/** Measures ours and the limit in turn, three times, so that both meet the same machine. */
export async function inRounds(
  ours: (round: number) => Promise<number>,
  limit: (round: number) => Promise<number>,
): Promise<Round[]> {
  const rounds: Round[] = [];
  for (let round = 0; round < howOften; round++) rounds.push({ ours: await ours(round), limit: await limit(round) });
  return rounds;
}

/** Milliseconds of one call. */
export async function timeOf(call: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await call();
  return performance.now() - start;
}

/** Calls a second while one call follows the other for a while; a first call, which warms up, is not counted. */
export async function rateOf(call: () => Promise<unknown>, milliseconds: number): Promise<number> {
  await call();
  const start = performance.now();
  let calls = 0;
  let elapsed = 0;
  while (elapsed < milliseconds) {
    await call();
    calls++;
    elapsed = performance.now() - start;
  }
  return (calls * 1000) / elapsed;
}

/**
 * Three rounds of two calls that keep the processor busy, one call of each in turn: whatever else the machine does
 * meanwhile takes from both alike. In calls a second.
 */
export async function inTurns(
  ours: () => Promise<unknown>,
  limit: () => Promise<unknown>,
  milliseconds: number,
): Promise<Round[]> {
  await ours();
  await limit();
  const round = async (): Promise<Round> => {
    const spent = { ours: 0, limit: 0 };
    let turns = 0;
    for (; spent.ours + spent.limit < 2 * milliseconds; turns++) {
      spent.ours += await timeOf(ours);
      spent.limit += await timeOf(limit);
    }
    return { ours: (turns * 1000) / spent.ours, limit: (turns * 1000) / spent.limit };
  };
  return Array.fromAsync({ length: howOften }, round);
}

/** The middle of several numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted[Math.floor((sorted.length - 1) / 2)];
  if (middle === undefined) throw new RangeError('a median needs a number');
  return middle;
}
