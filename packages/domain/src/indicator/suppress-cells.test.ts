import fc from 'fast-check';
import { expect, test } from 'vitest';
import { smallestCell, suppressCells } from './suppress-cells.ts';

test.each([
  [
    [12, 30, 0],
    [12, 30, 0],
  ],
  [
    [3, 20, 8],
    [null, 20, null],
  ],
  [
    [3, 2, 20],
    [null, null, 20],
  ],
  [
    [1, 2, 20],
    [null, null, null],
  ],
  [
    [1, 2, 20, 40],
    [null, null, null, 40],
  ],
  [[4], [null]],
])('%j is published as %j', (counts, published) => {
  expect(suppressCells(counts)).toEqual(published);
});

test('no small cell is published, nor can a single one be worked out from the sum', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 8 }), (counts) => {
      const published = suppressCells(counts);
      const hidden = counts.filter((_, index) => published[index] === null);
      const shown = published.filter((count) => count !== null);
      expect(shown.every((count) => count === 0 || count >= smallestCell)).toBe(true);
      const alone = counts.filter((count) => count > 0).length === 1;
      expect(hidden.length !== 1 || alone).toBe(true);
      expect(published.every((count, index) => count === null || count === counts[index])).toBe(true);
    }),
  );
});
