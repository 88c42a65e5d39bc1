import { expect, test } from 'vitest';
import { isLocale, negotiateLocale } from './locale.ts';

test.each([
  ['sl', 'sl'],
  ['hu-HU,hu;q=0.9,en;q=0.8', 'hu'],
  ['SL-si', 'sl'],
  ['de-AT,de;q=0.9,hu;q=0.5,sl;q=0.7', 'sl'],
  ['en;q=0.1, hu;q=0.2', 'hu'],
  ['hu;q=0, sl;q=0.1', 'sl'],
  ['sl ; q=0.4 , hu ; q=0.6', 'hu'],
  ['hu,sl', 'hu'],
  ['de, fr', 'en'],
  ['*', 'en'],
  ['', 'en'],
  [null, 'en'],
  [undefined, 'en'],
  ['slovenian', 'en'],
  [';;;,q=,=,__proto__', 'en'],
  [`${'x,'.repeat(100_000)}hu`, 'en'],
])('Accept-Language: %s is answered in %s', (header, locale) => {
  expect(negotiateLocale(header)).toBe(locale);
});

test('only our own languages are languages', () => {
  expect(['sl', 'hu', 'en'].every(isLocale)).toBe(true);
  expect(['SL', 'de', '', 'constructor', undefined].some(isLocale)).toBe(false);
});
