import { foldText } from '../normalise-name.ts';

/** A birth year, and the day where the cell gave one. Only the year is kept in a record. */
export interface Birth {
  readonly birthYear: number;
  /** Calendar date, `1994-11-16`. */
  readonly birthDate?: string;
}

export type BirthIssue = 'birth_impossible' | 'birth_unreadable';

export const earliestBirthYear = 1900;

/** Nobody younger attends; a later birth year is another date in the wrong cell. */
const youngestAge = 10;

/** Spreadsheets count days from 30 December 1899, which absorbs their 29 February 1900 (ECMA-376, 18.17.4.1). */
const serialZero = Date.UTC(1899, 11, 30);
const millisecondsOfDay = 86_400_000;

/** First letters of the months in Slovenian, Hungarian and English, without accents. */
const monthNames: Readonly<Record<string, number>> = {
  ...{ jan: 1, feb: 2, mar: 3, apr: 4, maj: 5, may: 5, jun: 6, jul: 7, avg: 8, aug: 8, sep: 9, sze: 9 },
  ...{ okt: 10, oct: 10, nov: 11, dec: 12 },
};
const romanMonths = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

/**
 * Reads a birth date or year as people write it: `16. 11. 1994`, `26.08.71`, `1988. 07. 25.`, `1988-07-25`,
 * `25/07/1988`, `1955`, a date cell, or the day number of a date cell that lost its format.
 *
 * Day comes before month; with slashes the other order is taken where only that gives a date. A year of two digits is
 * the latest that somebody of age could be born in.
 *
 * @param cell not empty
 * @param now whose year tells the oldest and youngest
 */
export function parseBirth(cell: string | number | Date, now: Date): Birth | { readonly issue: BirthIssue } {
  if (cell instanceof Date) {
    return ofParts(cell.getUTCFullYear(), cell.getUTCMonth() + 1, cell.getUTCDate(), now);
  }
  const text = foldText(String(cell).slice(0, 100))
    .replace(/[t ]\d{1,2}:\d{2}.*$/, '')
    .replace(/^(\d{4,5})[.,]0+$/, '$1')
    .replace(/(\d)(?:st|nd|rd|th)\b/, '$1');
  const [number = '', ...others] = text.match(/\d+/g) ?? [];
  // "leta 1955" and "1955-ben" are years too; the other numbers stand alone.
  if (others.length === 0 && (number.length === 4 || /^\d+\.?$/.test(text))) return ofNumber(number, now);
  return ofWords(text.match(/[\p{L}]+|\d+/gu) ?? [], text.includes('/'), now);
}

function ofNumber(digits: string, now: Date): Birth | { issue: BirthIssue } {
  const number = Number(digits);
  if (digits.length === 4) return inRange(number, now) ? { birthYear: number } : { issue: 'birth_impossible' };
  if (digits.length === 5) {
    const date = new Date(serialZero + number * millisecondsOfDay);
    return ofParts(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate(), now);
  }
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(digits);
  if (!compact) return { issue: 'birth_unreadable' };
  return ofParts(Number(compact[1]), Number(compact[2]), Number(compact[3]), now);
}

function ofWords(words: readonly string[], slashed: boolean, now: Date): Birth | { issue: BirthIssue } {
  const parts = words.map((word) => (/^\d/.test(word) ? word : String(monthOf(word) ?? '')));
  const [first = '', second = '', third = ''] = parts;
  if (parts.length !== 3 || parts.some((part) => part === '' || part.length > 4)) return { issue: 'birth_unreadable' };

  if (first.length === 4) return ofParts(Number(first), Number(second), Number(third), now);
  if (first.length === 2 && Number(first) > 31) {
    return ofParts(fullYear(Number(first), now), Number(second), Number(third), now);
  }
  const year = third.length === 2 ? fullYear(Number(third), now) : Number(third);
  // In English the month may be named first: November 16, 1994.
  const monthFirst = monthOf(words[0] ?? '') !== undefined;
  const [day, month] = monthFirst ? [Number(second), Number(first)] : [Number(first), Number(second)];
  return ofParts(year, slashed && month > 12 ? day : month, slashed && month > 12 ? month : day, now);
}

function monthOf(word: string): number | undefined {
  const roman = romanMonths.indexOf(word);
  return roman > 0 ? roman : monthNames[word.slice(0, 3)];
}

function ofParts(year: number, month: number, day: number, now: Date): Birth | { issue: BirthIssue } {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  if (!exists || !inRange(year, now)) return { issue: 'birth_impossible' };
  return { birthYear: year, birthDate: date.toISOString().slice(0, 10) };
}

const inRange = (year: number, now: Date) => year >= earliestBirthYear && year <= latestYear(now);

const latestYear = (now: Date) => now.getUTCFullYear() - youngestAge;

function fullYear(lastDigits: number, now: Date): number {
  const latest = latestYear(now);
  const thisCentury = latest - (latest % 100) + lastDigits;
  return thisCentury <= latest ? thisCentury : thisCentury - 100;
}
