import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addMonths, daysOfMonth, monthWeeks, weekOf } from './month-weeks.ts';

test('January 2027 begins on a Friday', () => {
  const weeks = monthWeeks('2027-01', 1);
  expect(weeks[0]).toEqual([null, null, null, null, '2027-01-01', '2027-01-02', '2027-01-03']);
  expect(weeks.at(-1)).toEqual([
    '2027-01-25',
    '2027-01-26',
    '2027-01-27',
    '2027-01-28',
    '2027-01-29',
    '2027-01-30',
    '2027-01-31',
  ]);
  expect(monthWeeks('2027-01', 7)[0]).toEqual([null, null, null, null, null, '2027-01-01', '2027-01-02']);
});

test.each([
  ['2026-12', 1, '2027-01'],
  ['2027-01', -1, '2026-12'],
  ['2027-01', -13, '2025-12'],
])('%s and %i months is %s', (month, months, expected) => {
  expect(addMonths(month, months)).toBe(expected);
});

const months = fc.integer({ min: 1900 * 12, max: 2199 * 12 }).map((number) => addMonths('0000-01', number));
const weekdays = fc.integer({ min: 1, max: 7 });
const weekdayOf = (day: string) => new Date(day).getUTCDay() || 7;

test('every day of the month stands once, in its weekday column', () => {
  fc.assert(
    fc.property(months, weekdays, (month, first) => {
      const weeks = monthWeeks(month, first);
      const columns = weekOf(first).map(weekdayOf);
      expect(columns[0]).toBe(first);
      expect(weeks.flat().filter((day) => day !== null)).toEqual(daysOfMonth(month));
      for (const week of weeks) {
        expect(week.length).toBe(7);
        expect(week.every((day) => day === null)).toBe(false);
        week.forEach((day, index) => day === null || expect(weekdayOf(day)).toBe(columns[index]));
      }
    }),
  );
});

test('months and days go on without a gap', () => {
  fc.assert(
    fc.property(months, (month) => {
      const next = new Date(Date.parse(daysOfMonth(month).at(-1)!) + 24 * 3600 * 1000).toISOString().slice(0, 10);
      expect(next).toBe(`${addMonths(month, 1)}-01`);
    }),
  );
});
