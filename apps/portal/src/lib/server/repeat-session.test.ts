import { expect, test } from 'vitest';
import { repeatSession } from './repeat-session.ts';

const values = {
  ...{ side: 'SI', timeZone: '', repeatRow: '0', repeatTimes: '2' },
  ...{ 'sessions.0.id': 'kept', 'sessions.0.day': '2026-10-20', 'sessions.0.from': '09:00', 'sessions.0.to': '12:30' },
  ...{ 'sessions.0.place': 'Lenti', 'sessions.0.trainerIds[]': ['one', 'two'], 'sessions.1.day': '2026-12-01' },
};

test('copies a row week by week behind the last, without its id, across the change of the clocks', () => {
  const repeated = repeatSession('en', values, 2);
  const copy = { from: '09:00', to: '12:30', place: 'Lenti', 'trainerIds[]': ['one', 'two'] };
  const rowOf = (row: number, fields: object) =>
    Object.fromEntries(Object.entries(fields).map(([name, value]) => [`sessions.${row}.${name}`, value]));
  expect(repeated).toEqual({
    values: {
      ...values,
      repeatTimes: '',
      ...rowOf(2, { ...copy, day: '2026-10-27' }),
      ...rowOf(3, { ...copy, day: '2026-11-03' }),
    },
    rows: 4,
    repeated: 2,
  });
});

test.each([
  [{ repeatTimes: '0' }, { repeatTimes: 'The value must be 1 or more.' }],
  [{ repeatTimes: 'x' }, { repeatTimes: 'The value must be 1 or more.' }],
  [{ repeatTimes: '53' }, { repeatTimes: 'The value must be 52 or less.' }],
  [{ repeatRow: '1' }, { 'sessions.1.day': 'First enter the date and both times of this session.' }],
  [{ 'sessions.0.day': '2026-99-99' }, { 'sessions.0.day': 'First enter the date and both times of this session.' }],
])('%o is refused', (typed, issues) => {
  expect(repeatSession('en', { ...values, ...typed }, 2)).toEqual({ issues });
});
