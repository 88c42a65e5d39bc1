/**
 * Divides an amount into parts that add up to it exactly, by the largest-remainder method: everybody gets the whole
 * hundredths of their quota, and what is left goes one hundredth each to the largest remainders, the first of equal ones
 * before the others.
 *
 * @param amount in hundredths, not negative
 * @param weights what each part weighs; whole numbers, not negative
 * @returns a part for each weight; nothing when nobody weighs anything
 */
export function divideCost(amount: number, weights: readonly number[]): number[] {
  const all = weights.reduce((sum, weight) => sum + BigInt(weight), 0n);
  if (all === 0n) return [];
  const quotas = weights.map((weight) => BigInt(amount) * BigInt(weight));
  const parts = quotas.map((quota) => quota / all);
  const left = Number(BigInt(amount) - parts.reduce((sum, part) => sum + part, 0n));
  const lucky = new Set(
    quotas
      .map((quota, index) => ({ index, remainder: quota % all }))
      .sort((a, b) => (a.remainder === b.remainder ? a.index - b.index : a.remainder < b.remainder ? 1 : -1))
      .slice(0, left)
      .map(({ index }) => index),
  );
  return parts.map((part, index) => Number(part) + (lucky.has(index) ? 1 : 0));
}
