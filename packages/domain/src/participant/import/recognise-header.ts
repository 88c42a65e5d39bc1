import { headerVocabulary, fillerWords } from './header-vocabulary.ts';
import { headerWords } from './header-words.ts';
import { listLanguages, type ListLanguage } from './list-language.ts';
import { participantFields, type ParticipantField } from './participant-field.ts';

export interface RecognisedHeader {
  readonly field: ParticipantField;
  /** The languages that have this heading: `Telefon` is Slovenian and Hungarian. */
  readonly languages: readonly ListLanguage[];
}

interface Phrase {
  readonly field: ParticipantField | 'ignored';
  readonly language: ListLanguage;
  readonly words: readonly string[];
  readonly whole: boolean;
}

const phrases: readonly Phrase[] = [...participantFields, 'ignored' as const].flatMap((field) =>
  listLanguages.flatMap((language) =>
    headerVocabulary[field][language].map((phrase) => {
      return { field, language, words: phrase.split(' '), whole: !phrase.includes('*') };
    }),
  ),
);

/**
 * The field a heading stands for; null when it is not one we import. A heading in two languages (`Név / Ime`) is
 * recognised by either.
 */
export function recogniseHeader(header: string): RecognisedHeader | null {
  const parts = [header, ...header.slice(0, 300).split(/[/|\n()]/)].map(headerWords);
  const whole = bestMatch(parts[0] ?? []);
  const recognised = whole ? [whole] : [];
  for (const words of parts.slice(1)) {
    const match = bestMatch(words);
    if (match && (!whole || match.field === whole.field)) recognised.push(match);
  }
  const [first] = recognised;
  if (!first || first.field === 'ignored') return null;
  const languages = recognised.filter(({ field }) => field === first.field).flatMap((match) => match.languages);
  return { field: first.field, languages: [...new Set(languages)] };
}

/** The phrase that accounts for most of the heading: a whole one, else the one with most and longest words. */
function bestMatch(words: readonly string[]) {
  const told = words.filter((word) => !fillerWords.has(word));
  const said = told.length > 0 ? told : words;
  const matches = phrases.filter((phrase) => matchesPhrase(phrase, said));
  const best = Math.max(...matches.map(weight));
  const equals = matches.filter((phrase) => weight(phrase) === best);
  const [first] = equals;
  if (!first) return null;
  const languages = equals.filter(({ field }) => field === first.field).map(({ language }) => language);
  return { field: first.field, languages };
}

function matchesPhrase(phrase: Phrase, said: readonly string[]): boolean {
  if (phrase.whole && phrase.words.length !== said.length) return false;
  return phrase.words.every((word) => said.some((other) => matchesWord(word, other)));
}

const matchesWord = (word: string, other: string) =>
  word.endsWith('*') ? other.startsWith(word.slice(0, -1)) : word === other;

function weight({ whole, words }: Phrase): number {
  return (whole ? 10_000 : 0) + words.length * 100 + words.join('').length;
}
