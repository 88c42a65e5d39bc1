import { nameKey } from '../normalise-name.ts';

/** Longer names are compared by their first words. */
const mostWords = 6;

/** The words of a name without case, accents, titles, hyphens and order. */
export const nameWords = (name: { givenName: string; familyName: string }): string[] =>
  nameKey(name).split(' ').filter(Boolean).slice(0, mostWords);

/**
 * How alike two names are: `same` in every word; `similar` when every word of the shorter one is in the longer one, the
 * order put aside, and at most one of them with a slip of the finger. One word alone is similar to nothing longer.
 *
 * @param one words as `nameWords` gives them
 */
export function nameLikeness(one: readonly string[], other: readonly string[]): 'same' | 'similar' | 'different' {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length === 0) return 'different';
  if (short.length === long.length && short.every((word, index) => word === long[index])) return 'same';
  if (short.length === 1) return 'different';
  const left = [...long];
  const odd: string[] = [];
  for (const word of short) {
    const found = left.indexOf(word);
    if (found >= 0) left.splice(found, 1);
    else odd.push(word);
  }
  // Two names that share nothing to the letter are two names, however near the others come.
  if (odd.length === 0) return 'similar';
  if (odd.length > 1 || short.length - odd.length === 0) return 'different';
  return left.some((word) => isSlip(odd[0]!, word)) ? 'similar' : 'different';
}

/** Shorter words differ by a letter and are other words: Ana and Eva, Ida and Iva. */
const shortestSlip = 4;
const longWord = 8;

/** Whether one word is the other with a letter wrong, missing, added or swapped; two in a long one. */
export function isSlip(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length);
  if (length < shortestSlip) return false;
  const allowed = length >= longWord ? 2 : 1;
  return Math.abs(one.length - other.length) <= allowed && editDistance(one, other) <= allowed;
}

/** Letters to change, add, leave out or swap with their neighbour (optimal string alignment). */
export function editDistance(one: string, other: string): number {
  const [a, b] = [[...one], [...other]];
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const here = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const cost = a[row - 1] === b[column - 1] ? 0 : 1;
      let least = Math.min(above[column]! + 1, here[column - 1]! + 1, above[column - 1]! + cost);
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) least = Math.min(least, before[column - 2]! + 1);
      here.push(least);
    }
    before = above;
    above = here;
  }
  return above[b.length]!;
}
