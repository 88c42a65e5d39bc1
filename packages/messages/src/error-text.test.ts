import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { errorText, isErrorCode } from './error-text.ts';
import { locales, type Locale } from './generated/locales.ts';
import { errorSentences } from './generated/messages.ts';

/** The codes are types, which are gone when a test runs: they are read where they are declared. */
const declared = [
  ...readFileSync(new URL('../../domain/src/shared/error-codes.ts', import.meta.url), 'utf8').matchAll(
    /^ {2}'(.+)':/gm,
  ),
].map(([, code]) => code!);

/** Answers every parameter with a number that is shown the same in all languages. */
const anyParams = new Proxy({}, { get: () => 2 });

function sentence(code: string, locale: Locale): string {
  if (!isErrorCode(code)) throw new Error(`${code} has no sentence`);
  return Reflect.apply(errorSentences[code], undefined, [locale, anyParams]);
}

test('there is a sentence for each code, and none without a code', () => {
  expect(declared.length).toBeGreaterThan(40);
  expect(Object.keys(errorSentences).sort()).toEqual(declared.toSorted());
});

describe.each(declared)('%s', (code) => {
  test('is a whole sentence in each language, and not the same twice', () => {
    const texts = locales.map((locale) => sentence(code, locale));
    for (const text of texts) {
      expect(text).toMatch(/^\p{Lu}.*[.?]$/u);
      expect(text).not.toMatch(/undefined|NaN|[{}#]/);
    }
    expect(new Set(texts).size).toBe(locales.length);
  });
});

test.each([
  [1, 'Uporabite največ 1 znak.'],
  [2, 'Uporabite največ 2 znaka.'],
  [3, 'Uporabite največ 3 znake.'],
  [5, 'Uporabite največ 5 znakov.'],
  [101, 'Uporabite največ 101 znak.'],
  [102, 'Uporabite največ 102 znaka.'],
  [12_000, 'Uporabite največ 12.000 znakov.'],
])('Slovenian has the right form for %i', (max, text) => {
  expect(errorText('sl', 'field.too_long', { max })).toBe(text);
});

test('a code from outside is one of ours or not', () => {
  expect(isErrorCode('field.required')).toBe(true);
  expect(['field.nothing', 'toString', '__proto__', ''].some(isErrorCode)).toBe(false);
});
