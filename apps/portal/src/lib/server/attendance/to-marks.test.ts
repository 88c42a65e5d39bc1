import { expect, test } from 'vitest';
import { toMarks } from './to-marks.ts';

const session = {
  ...{ id: 's1', startsAt: '2026-10-24T23:30:00.000Z', endsAt: '2026-10-25T03:00:00.000Z' },
  timeZone: 'Europe/Ljubljana',
};
/** 02:30 for the second time that night. */
const arrivedAt = '2026-10-25T01:30:00.000Z';
const row = { registrationId: 'r1', status: 'late' as const, minutes: null, remark: null, left: '', seen: ['m1'] };
const marksOf = (arrived: string) =>
  toMarks(
    [{ ...row, arrived, shown: '' }],
    { session, people: [{ registrationId: 'r1', arrivedAt, leftAt: null }], accountId: 'a1' },
    new Date(0),
  ).map((mark) => [mark.arrivedAt, mark.leftAt]);

test('an hour that was not changed stays the instant it was, also in the night that has it twice', () => {
  expect(marksOf('02:30')).toEqual([[arrivedAt, null]]);
  expect(marksOf('02:31')).toEqual([['2026-10-25T00:31:00.000Z', null]]);
  expect(marksOf('')).toEqual([[null, null]]);
});
