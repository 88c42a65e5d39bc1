import { expect, test } from 'vitest';
import { correctTyped, sameValues, sumDays, typedValues } from './typed-values.ts';

const entry = (day: string, side: string, value: number) => ({ day, side, value, note: 'Survey' });
const entries = [
  entry('2026-06-30', 'SI', 0.1),
  entry('2026-12-31', 'SI', 0.2),
  entry('2026-12-31', 'HU', 7),
  entry('2027-06-30', 'HU', 9),
];

test('what is typed in counts on the last day of its period, without the noise of fractions', () => {
  expect(sumDays(entries, { from: '2026-07-01', to: '2026-12-31' })).toEqual([
    { side: 'SI', previous: 0.1, period: 0.2, cumulative: 0.3 },
    { side: 'HU', previous: 0, period: 7, cumulative: 7 },
  ]);
});

test('a frozen number that was changed, removed or added later is a correction', () => {
  const now = [entry('2026-06-30', 'SI', 3), entry('2026-06-30', 'HU', 1), entry('2027-06-30', 'HU', 9)];
  const found = correctTyped(entries.slice(0, 2), now, '2027-01-01');
  expect(found.map(({ key, before, after }) => [key, before?.value ?? null, after?.value ?? null])).toEqual([
    ['2026-06-30/HU', null, 1],
    ['2026-06-30/SI', 0.1, 3],
    ['2026-12-31/SI', 0.2, null],
  ]);
});

test('an empty field is no number, and numbers are read as people write them', () => {
  const read = (values: Record<string, unknown>) => typedValues.safeParse({ values, note: 'Survey' });
  expect(read({ SI: '', HU: '2,5' }).data?.values).toEqual({ HU: 2.5 });
  expect(read({ SI: 0, HU: 1.239 }).data?.values).toEqual({ SI: 0, HU: 1.24 });
  for (const wrong of [null, 'many', -1, '-1', 1e9, Number.NaN, true]) expect(read({ SI: wrong }).success).toBe(false);
  expect(sameValues({ SI: 0 }, {})).toBe(false);
  expect(sameValues({ SI: 1, HU: 2 }, { HU: 2, SI: 1 })).toBe(true);
});
