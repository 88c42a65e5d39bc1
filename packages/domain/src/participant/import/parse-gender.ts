import type { Gender } from '../gender.ts';
import { foldText, tidyText } from '../normalise-name.ts';
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

/** Words that give away in which language a column was filled in: the letters and *no* less surely than the others. */
const hungarianWords = { sure: ['ferfi', 'ffi', 'noi'], unsure: ['n', 'no'] };
const otherWords = {
  sure: ['moski', 'male', 'man', 'z', 'zenski', 'zenska', 'zensko', 'female', 'woman'],
  unsure: ['m'],
};

/** Only with its accent *nő* is surely Hungarian. */
function normalise(text: string): string {
  const word = tidyText(text).toLowerCase();
  return word === 'nő'
    ? 'noi'
    : foldText(word)
        .replace(/[^a-z]+/g, ' ')
        .trim();
}

/**
 * The language a gender column was filled in: a list with English headings may well say F and N.
 *
 * @param values the column's cells
 * @param listLanguage the answer where the cells do not tell
 * @returns null when the column mixes them, so that F may mean either
 */
export function genderLanguage(values: readonly string[], listLanguage: ListLanguage): ListLanguage | null {
  const seen = new Set(values.map(normalise));
  const evidence = ({ sure, unsure }: typeof otherWords) => {
    if (sure.some((word) => seen.has(word))) return 2;
    return unsure.some((word) => seen.has(word)) ? 1 : 0;
  };
  const [forHungarian, forOther] = [evidence(hungarianWords), evidence(otherWords)];
  if (forHungarian > forOther) return 'hu';
  if (forHungarian < forOther) return listLanguage === 'hu' ? 'en' : listLanguage;
  return forOther === 2 ? null : listLanguage;
}

/**
 * Reads a gender as people write it; null when the word is not known.
 *
 * @param language of the column, null when it mixes several
 */
export function parseGender(text: string, language: ListLanguage | null): Gender | null {
  const word = normalise(text.slice(0, 100));
  return (language && lookUp(wordsByLanguage[language], word)) ?? lookUp(words, word);
}

function lookUp(table: Readonly<Record<string, Gender>>, word: string): Gender | null {
  return Object.hasOwn(table, word) ? (table[word] ?? null) : null;
}
