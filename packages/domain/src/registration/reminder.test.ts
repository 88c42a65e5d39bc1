import { expect, test } from 'vitest';
import { remindersDue } from './reminder.ts';

const startsAt = new Date('2026-12-10T08:00:00Z');
const before = (hours: number) => new Date(startsAt.getTime() - hours * 3600 * 1000);
const hoursDue = (now: Date, sentFor: Record<number, Date> = {}) =>
  remindersDue(
    { startsAt },
    [168, 24].map((hoursBefore) => ({ hoursBefore, sentFor: sentFor[hoursBefore] ?? null })),
    now,
  ).map(({ hoursBefore }) => hoursBefore);

test('a reminder is due from its hour until the event begins', () => {
  expect(hoursDue(before(169))).toEqual([]);
  expect(hoursDue(before(168))).toEqual([168]);
  expect(hoursDue(before(1))).toEqual([168, 24]);
  expect(hoursDue(startsAt)).toEqual([]);
});

test('what was sent for this beginning is not due again, what was sent for another one is', () => {
  expect(hoursDue(before(100), { 168: startsAt })).toEqual([]);
  expect(hoursDue(before(100), { 168: before(500) })).toEqual([168]);
});
