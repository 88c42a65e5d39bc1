import type { Gender } from '../gender.ts';
import { foldText } from '../normalise-name.ts';
import type { ListLanguage } from './list-language.ts';

/** Words that mean one thing in all the languages. Folded: ž is z, férfi is ferfi. */
const words: Readonly<Record<string, Gender>> = {
  ...{ m: 'male', moski: 'male', male: 'male', man: 'male', ferfi: 'male', ffi: 'male' },
  ...{ z: 'female', zenski: 'female', zenska: 'female', zensko: 'female', female: 'female', woman: 'female' },
  ...{ noi: 'female', fem: 'female' },
  ...{ x: 'non_binary', nebinarno: 'non_binary', nebinarna: 'non_binary', nebinarni: 'non_binary' },
  ...{ nonbinary: 'non_binary', 'non binary': 'non_binary', 'nem binaris': 'non_binary', nembinaris: 'non_binary' },
  ...{ 'ne zelim povedati': 'undisclosed', 'ne zelim navesti': 'undisclosed', 'brez odgovora': 'undisclosed' },
  ...{ 'prefer not to say': 'undisclosed', undisclosed: 'undisclosed', 'nem kivanja megadni': 'undisclosed' },
  ...{ 'nem kivanom megadni': 'undisclosed', 'nem nyilatkozik': 'undisclosed' },
};

/** F is *férfi* in Hungarian and *female* elsewhere; N and *no* (for *nő*) are words of Hungarian only. */
const wordsByLanguage: Readonly<Record<ListLanguage, Readonly<Record<string, Gender>>>> = {
  hu: { f: 'male', n: 'female', no: 'female' },
  sl: { f: 'female' },
  en: { f: 'female' },
};

/** Words that give away in which language a column was filled in. */
const hungarian = new Set(['n', 'no', 'noi', 'ferfi', 'ffi']);
const notHungarian = new Set(['m', 'moski', 'male', 'man', 'z', 'zenski', 'zenska', 'zensko', 'female', 'woman']);

const normalise = (text: string) =>
  foldText(text)
    .replace(/[^a-z]+/g, ' ')
    .trim();

/**
 * The language a gender column was filled in: a list with English headings may well say F and N.
 *
 * @param values the column's cells
 * @param listLanguage the answer where the cells do not tell
 */
export function genderLanguage(values: readonly string[], listLanguage: ListLanguage): ListLanguage {
  const seen = [...new Set(values.map(normalise))];
  const saysHungarian = seen.some((word) => hungarian.has(word));
  const saysOther = seen.some((word) => notHungarian.has(word));
  if (saysHungarian === saysOther) return listLanguage;
  if (saysHungarian) return 'hu';
  return listLanguage === 'hu' ? 'en' : listLanguage;
}

/** Reads a gender as people write it; null when the word is not known. */
export function parseGender(text: string, language: ListLanguage): Gender | null {
  const word = normalise(text);
  return lookUp(wordsByLanguage[language], word) ?? lookUp(words, word);
}

function lookUp(table: Readonly<Record<string, Gender>>, word: string): Gender | null {
  return Object.hasOwn(table, word) ? (table[word] ?? null) : null;
}
