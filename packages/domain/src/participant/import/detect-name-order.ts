import type { ListLanguage } from './list-language.ts';
import { headerWords } from './header-words.ts';
import { isMarriedName, type NameOrder } from './split-full-name.ts';

const family = new Set(['priimek', 'vezeteknev', 'csaladi', 'csaladnev', 'surname', 'last', 'family']);
const given = new Set(['ime', 'keresztnev', 'utonev', 'first', 'given', 'forename']);

/**
 * In which order a column of full names has them: as its heading says (*Priimek in ime*), else as its language does,
 * else as a married name (*Kovácsné Ildikó*) at the front of some row shows.
 *
 * @param names the column's cells
 */
export function detectNameOrder(header: string, language: ListLanguage, names: readonly string[]): NameOrder {
  const words = headerWords(header);
  const familyAt = words.findIndex((word) => family.has(word));
  const givenAt = words.findIndex((word) => given.has(word) || (word === 'name' && familyAt >= 0));
  // "Last name, first name" has the word *name* twice; the words that tell are further apart.
  const firstGiven = words.findIndex((word) => given.has(word));
  const otherAt = firstGiven >= 0 ? firstGiven : givenAt;
  if (familyAt >= 0 && otherAt >= 0) return familyAt < otherAt ? 'family_first' : 'given_first';
  const marriedFirst = names.some((name) => {
    const [first = '', ...others] = name.split(/\s+/);
    return others.length > 0 && isMarriedName(first);
  });
  return language === 'hu' || marriedFirst ? 'family_first' : 'given_first';
}
