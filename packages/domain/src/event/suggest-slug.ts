import { foldText } from '../participant/normalise-name.ts';

const longest = 60;

/**
 * The part of an address that a title suggests: lower case without accents, words joined by hyphens, cut at a word.
 *
 * @example suggestSlug('Študijski obisk: Goričko') // 'studijski-obisk-goricko'
 */
export function suggestSlug(title: string): string {
  const words = foldText(title).match(/[a-z0-9]+/g) ?? [];
  const lengths = words.map((_, index) => words.slice(0, index + 1).join('-').length);
  const fitting = lengths.filter((length) => length <= longest).length;
  return words.slice(0, Math.max(fitting, 1)).join('-').slice(0, longest);
}
