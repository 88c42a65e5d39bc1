import { foldText } from '../participant/normalise-name.ts';
import { eventKinds, type EventKind } from './event.ts';
import { doubledEnding, endings, kindWords, shortEnding, smallWords } from './search-vocabulary.ts';

/** One word of a search as it is looked up in the folded text of an event. */
export interface SearchTerm {
  /** The beginning of the word that its other forms have too. */
  readonly stem: string;
  /** Whether it may stand inside a word as well, as in `mentorhálózat`; short ones would be found everywhere. */
  readonly inside: boolean;
  /** The kinds of event the word names. */
  readonly kinds: readonly EventKind[];
}

/**
 * What separates words, as ranges of code points that JavaScript and PostgreSQL understand alike: all of ASCII and
 * Latin-1 that is neither letter nor digit, and general punctuation.
 */
export const wordBreaks = String.raw`\u0001-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00bf\u2000-\u206f\u3000-\u303f`;

const separator = new RegExp(`[${wordBreaks}]+`, 'u');
const mostTerms = 8;

/**
 * The words of a search, each cut back to what its inflected forms in Slovenian, Hungarian and English share. No engine
 * we run on has a Slovenian dictionary, and the language of a search is not known, so the endings of all three are
 * tried. A stem is always a beginning of the word: what was typed as it is written is found, only more besides.
 *
 * @example searchTerms('o zadrugah') // [{ stem: 'zadrug', inside: true, kinds: [] }]
 */
export function searchTerms(search: string): SearchTerm[] {
  const words = [...new Set(foldText(search).split(separator).filter(Boolean))];
  const telling = words.filter((word) => word.length > 1 && !smallWords.has(word));
  return (telling.length > 0 ? telling : words).slice(0, mostTerms).map(toTerm);
}

function toTerm(word: string): SearchTerm {
  const stem = shorten(shorten(word, 3), 5);
  return {
    stem,
    inside: stem.length >= 5,
    kinds: eventKinds.filter((kind) => stem.length >= 4 && kindWords[kind].some((name) => name.startsWith(stem))),
  };
}

/**
 * The word without its longest ending that leaves enough of it. Digits are no word: `2027` stays.
 *
 * @param least letters that stay at least; before an ending of several letters four must
 */
function shorten(word: string, least: number): string {
  if (/\d/.test(word)) return word;
  const enough = Math.max(least, 4);
  const long = endings.find((ending) => word.endsWith(ending) && word.length - ending.length >= enough);
  const doubled = doubledEnding.exec(word);
  const cut = Math.max(long?.length ?? 0, doubled && doubled.index >= enough ? doubled[0].length : 0);
  if (cut > 0) return word.slice(0, -cut);
  return word.length > least ? word.replace(shortEnding, '') : word;
}
