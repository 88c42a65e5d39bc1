import { tidyName, tidyText } from '../normalise-name.ts';
import { separateTitles } from '../separate-titles.ts';

export type NameOrder = 'family_first' | 'given_first';

export interface SplitName {
  readonly givenName: string;
  readonly familyName: string;
  /** Titles and degrees as they were written. */
  readonly title: string | null;
}

/**
 * Splits a name that stands in one cell. What the cell itself shows wins over the order of the list: `Novak, Ana` and
 * `Ana NOVAK` name the family by comma and by capitals.
 *
 * Hungarian married names stay as they are: in `Kovácsné Szabó Ildikó` the family name is what is before the given
 * name, in `Kovács Jánosné` the married form stands in the given name's place.
 *
 * @param order of the list's names
 * @returns an empty part where there is only one name
 */
export function splitFullName(fullName: string, order: NameOrder): SplitName {
  const { title, name } = separateTitles(tidyText(fullName));
  const [beforeComma = '', afterComma = ''] = name
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
  if (afterComma !== '') return named(beforeComma, afterComma, title);

  const words = beforeComma.split(' ').filter(Boolean);
  const capitals = words.filter(isCapitals);
  if (capitals.length > 0 && capitals.length < words.length && inOneRun(words)) {
    return named(capitals.join(' '), words.filter((word) => !isCapitals(word)).join(' '), title);
  }
  const firstWords = order === 'family_first' ? familyLength(words) : Math.max(words.length - 1, 1);
  const [first, second] = [words.slice(0, firstWords).join(' '), words.slice(firstWords).join(' ')];
  return order === 'family_first' ? named(first, second, title) : named(second, first, title);
}

function named(familyName: string, givenName: string, title: string | null): SplitName {
  return { givenName: tidyName(givenName), familyName: tidyName(familyName), title };
}

/** A word in capitals; an initial is none. */
const isCapitals = (word: string) => /^[\p{Lu}\p{M}'’-]{2,}$/u.test(word) && /\p{Lu}.*\p{Lu}/u.test(word);

/** Capitals at the front or at the end name the family; a lone word in the middle is something else. */
function inOneRun(words: readonly string[]): boolean {
  const runs = words.filter((word, index) => index === 0 || isCapitals(word) !== isCapitals(words[index - 1] ?? ''));
  return runs.length === 2;
}

/** How many words the family name has in a name that begins with it. */
function familyLength(words: readonly string[]): number {
  const married = words.findLastIndex(isMarriedName);
  const after = words.length - married - 1;
  if (married < 0 || after === 0) return 1;
  return after === 1 ? married + 1 : married + 2;
}

/** The Hungarian form of a wife's name: Kovácsné, Jánosné. René is a given name. */
export function isMarriedName(word: string): boolean {
  return /\p{L}{2}né$/iu.test(word) && !/^rené$/iu.test(word);
}
