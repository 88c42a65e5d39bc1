import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slug } from '../shared/fields.ts';
import { suggestSlug } from './suggest-slug.ts';

test.each([
  ['Študijski obisk: Goričko', 'studijski-obisk-goricko'],
  ['Társadalmi vállalkozási modellvászon', 'tarsadalmi-vallalkozasi-modellvaszon'],
  ['  —  ', ''],
  ['a'.repeat(80), 'a'.repeat(60)],
  [
    'Usposabljanje svetovalk in svetovalcev za socialno podjetništvo na podeželju',
    'usposabljanje-svetovalk-in-svetovalcev-za-socialno',
  ],
])('%s', (title, suggestion) => {
  expect(suggestSlug(title)).toBe(suggestion);
});

test('a suggestion of two characters or more is a slug', () => {
  fc.assert(
    fc.property(fc.string(), (title) => {
      const suggestion = suggestSlug(title);
      fc.pre(suggestion.length >= 2);
      expect(slug.parse(suggestion)).toBe(suggestion);
    }),
  );
});
