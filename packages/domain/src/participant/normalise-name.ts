import { separateTitles } from './separate-titles.ts';

/** Letters that are not a base letter with a mark, so that decomposing leaves them as they are. */
const plainLetters: Readonly<Record<string, string>> = {
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ø: 'o',
  ħ: 'h',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
};

/**
 * Lower case without accents, for comparing and searching where `sebjanic` has to find `Šebjanič`. Punctuation stays.
 *
 * @example foldText('Győrfi  ÉVA') // 'gyorfi eva'
 */
export function foldText(text: string): string {
  return tidyText(text)
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[đðłøħıßæœþ]/g, (letter) => plainLetters[letter] ?? letter)
    .replace(/\s+/g, ' ')
    .trim();
}

/** Controls, zero-width and bidirectional characters (Unicode TR 36) and halves of surrogate pairs. */
const hidden = /[\p{Cc}\p{Cf}\p{Cs}]/gu;

/** A byte order mark or a soft hyphen comes along with any copied text and says nothing about who wrote it. */
const harmless = /[\uFEFF\u00AD\s]/g;

/** Whether a text carries characters nobody types on purpose. */
export function hasHiddenCharacters(text: string): boolean {
  return text.replace(harmless, '').search(hidden) >= 0;
}

/** One line without hidden characters or surplus spaces, composed (NFC). */
export function tidyText(text: string): string {
  // A byte order mark counts as a space in regular expressions, but separates nothing.
  const seen = text.replaceAll('\uFEFF', '').replace(/\s+/g, ' ').replace(hidden, '');
  return seen.replace(/ +/g, ' ').trim().normalize('NFC');
}

/**
 * A name as it should be written: one line, no hidden characters, and `NAGY-ŽIŽEK` as `Nagy-Žižek`. Only names that
 * are capitals throughout are changed, so that `van der Berg` and `McDonald` stay.
 */
export function tidyName(name: string): string {
  const tidy = tidyText(name);
  const shouting = tidy === tidy.toUpperCase() && (tidy.match(/\p{Lu}/gu)?.length ?? 0) > 1;
  return shouting
    ? tidy
        .toLowerCase()
        .replace(/(?<![\p{L}\p{M}])\p{L}/gu, capital)
        .normalize('NFC')
    : tidy;
}

/** ß has no capital of one letter. */
function capital(letter: string): string {
  const upper = letter.toUpperCase();
  return upper.length === letter.length ? upper : letter;
}

/**
 * The key two spellings of one name share: case, accents, hyphens, titles and the order of the names make no
 * difference. Empty when there is no letter in it.
 *
 * @example nameKey({ givenName: 'dr. Éva', familyName: 'KISS-VARGA' }) // 'eva kiss varga'
 */
export function nameKey(name: { givenName: string; familyName: string }): string {
  return [name.familyName, name.givenName]
    .flatMap((part) => foldText(separateTitles(tidyText(part)).name).split(/[^\p{L}\p{M}\p{N}]+/u))
    .filter(Boolean)
    .sort()
    .join(' ');
}
