import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slug } from '../shared/fields.ts';
import { freeSlug } from './free-slug.ts';

test.each([
  ['bees', [], 'bees'],
  ['bees', ['bees'], 'bees-2'],
  ['bees', ['bees', 'bees-2', 'bees-4'], 'bees-3'],
  [`${'a'.repeat(77)}-bc`, [`${'a'.repeat(77)}-bc`], `${'a'.repeat(77)}-2`],
])('%s', (wanted, taken, free) => {
  expect(freeSlug(wanted, taken)).toBe(free);
});

test('the answer is a slug that nobody has', () => {
  const slugs = fc.stringMatching(/^[a-c]{2,3}(-[a-c2]{1,40}){0,2}$/).filter((text) => slug.safeParse(text).success);
  fc.assert(
    fc.property(slugs, fc.array(slugs, { maxLength: 20 }), (wanted, others) => {
      const free = freeSlug(wanted, [...others, wanted]);
      expect(slug.parse(free)).toBe(free);
      expect([...others, wanted]).not.toContain(free);
    }),
  );
});
