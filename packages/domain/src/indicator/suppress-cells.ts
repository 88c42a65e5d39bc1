/** Published counts below this could be led back to people. */
export const smallestCell = 5;

/**
 * A list of counts whose sum is known, as it may be published: counts from 1 to 4 are left out (null), and with them
 * the smallest of the others wherever what is left out could be worked out from the sum: a single cell, or several
 * that come to less than 5 together.
 *
 * @param counts whole numbers, not negative
 */
export function suppressCells(counts: readonly number[]): (number | null)[] {
  const hidden = new Set(counts.flatMap((count, index) => (count > 0 && count < smallestCell ? [index] : [])));
  const others = counts
    .map((count, index) => ({ count, index }))
    .filter(({ count, index }) => count > 0 && !hidden.has(index))
    .sort((one, other) => one.count - other.count);
  const sum = () => [...hidden].reduce((total, index) => total + counts[index]!, 0);
  while (hidden.size > 0 && (hidden.size === 1 || sum() < smallestCell)) {
    const next = others.shift();
    if (!next) return counts.map((count) => (count === 0 ? 0 : null));
    hidden.add(next.index);
  }
  return counts.map((count, index) => (hidden.has(index) ? null : count));
}
