import { expect, test } from 'vitest';
import { calendarDay, daysOf, formatWhen } from './event-days.ts';

const timeZone = 'Europe/Ljubljana';

test('days are counted in the zone of the event', () => {
  expect(calendarDay('2026-11-23T22:59:00Z', timeZone)).toBe('2026-11-23');
  expect(calendarDay('2026-11-23T23:00:00Z', timeZone)).toBe('2026-11-24');
  const overMidnight = { startsAt: '2026-10-24T20:00:00Z', endsAt: '2026-10-25T04:00:00Z', timeZone };
  expect(daysOf(overMidnight)).toEqual({ firstDay: '2026-10-24', lastDay: '2026-10-25' });
});

test('one day has hours, several days have dates', () => {
  const oneDay = { startsAt: '2026-11-23T08:30:00Z', endsAt: '2026-11-23T14:30:00Z', timeZone };
  expect(formatWhen('sl', oneDay)).toBe('ponedeljek, 23. 11. 2026, 09:30–15:30');
  expect(formatWhen('en', oneDay)).toBe('Monday, 23 November 2026, 09:30–15:30');
  const threeDays = { ...oneDay, endsAt: '2026-11-25T14:30:00Z' };
  expect(formatWhen('hu', threeDays)).toBe('2026. 11. 23–25.');
});
