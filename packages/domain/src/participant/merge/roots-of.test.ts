import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rootsOf, type StandingMerge } from './roots-of.ts';

test('records merged one after the other stand behind the last one kept', () => {
  const merges = [
    { otherId: 'a', keptId: 'b' },
    { otherId: 'b', keptId: 'c' },
    { otherId: 'd', keptId: 'c' },
  ];
  expect(Object.fromEntries(rootsOf(merges))).toEqual({ a: 'c', b: 'c', d: 'c' });
});

test('undoing one gives back what was merged into it, and nothing else', () => {
  expect(Object.fromEntries(rootsOf([{ otherId: 'a', keptId: 'b' }]))).toEqual({ a: 'b' });
});

/** Merges as they come about: each hides a record that is shown behind another that is shown. */
const histories = fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 40 }).map((choices): StandingMerge[] => {
  const shown = Array.from({ length: 30 }, (_, index) => `p${index}`);
  return choices.flatMap(([one, other]) => {
    if (shown.length < 2) return [];
    const [otherId] = shown.splice(one % shown.length, 1);
    return [{ otherId: otherId!, keptId: shown[other % shown.length]! }];
  });
});

test('in whatever order people merge, nobody stands behind a hidden record, and each hidden one has one root', () => {
  fc.assert(
    fc.property(histories, (merges) => {
      const roots = rootsOf(merges);
      expect([...roots.keys()].sort()).toEqual(merges.map(({ otherId }) => otherId).sort());
      for (const root of roots.values()) expect(roots.has(root)).toBe(false);
    }),
  );
});

test('taking a merge back takes one hidden record from the list, whenever it was made', () => {
  fc.assert(
    fc.property(histories, fc.nat(), (merges, index) => {
      fc.pre(merges.length > 0);
      const undone = merges[index % merges.length]!;
      const left = rootsOf(merges.filter((merge) => merge !== undone));
      expect(left.has(undone.otherId)).toBe(false);
      expect(left.size).toBe(merges.length - 1);
    }),
  );
});
