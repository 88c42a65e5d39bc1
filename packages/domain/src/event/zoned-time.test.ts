import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minutesBetween } from './minutes-between.ts';
import { endOfDay, instantOf, localTimeOf } from './zoned-time.ts';

const ljubljana = 'Europe/Ljubljana';

describe('a wall clock in a zone', () => {
  it.each([
    ['2026-11-23T09:00', ljubljana, '2026-11-23T08:00:00.000Z'],
    ['2026-07-01T09:00', ljubljana, '2026-07-01T07:00:00.000Z'],
    ['2026-03-29T02:30', ljubljana, '2026-03-29T01:30:00.000Z'],
    ['2026-10-25T02:30', ljubljana, '2026-10-25T00:30:00.000Z'],
    ['2026-10-25T03:30', ljubljana, '2026-10-25T02:30:00.000Z'],
    ['2026-11-23T09:00', 'Pacific/Auckland', '2026-11-22T20:00:00.000Z'],
    ['2026-11-23', 'UTC', '2026-11-23T00:00:00.000Z'],
  ])('%s in %s is %s', (local, zone, instant) => {
    expect(instantOf(local, zone).toISOString()).toBe(instant);
  });

  it('counts 180 minutes from 01:30 to 03:30 in the night the clocks go back', () => {
    const night = {
      startsAt: instantOf('2026-10-25T01:30', ljubljana),
      endsAt: instantOf('2026-10-25T03:30', ljubljana),
    };
    expect(minutesBetween(night)).toBe(180);
  });

  it('ends a day one millisecond before the next begins, on days of 23 and 25 hours too', () => {
    expect(endOfDay('2026-10-25', ljubljana).toISOString()).toBe('2026-10-25T22:59:59.999Z');
    expect(endOfDay('2026-03-29', ljubljana).toISOString()).toBe('2026-03-29T21:59:59.999Z');
  });

  it('shows again what it was read from', () => {
    const zones = fc.constantFrom(ljubljana, 'Europe/Budapest', 'America/New_York', 'Asia/Kathmandu', 'UTC');
    // Noon is never skipped or repeated.
    const days = fc
      .integer({ min: 0, max: 20_000 })
      .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));
    fc.assert(
      fc.property(days, zones, (day, timeZone) => {
        const shown = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
        expect(shown.format(instantOf(`${day}T12:00`, timeZone))).toBe(`${day} 12:00`);
      }),
    );
  });
});

it('tells the wall clock at an instant, in both halves of the hour that comes twice', () => {
  const zone = 'Europe/Ljubljana';
  expect(localTimeOf(new Date('2026-10-25T00:30:00Z'), zone)).toBe('2026-10-25T02:30:00.000');
  expect(localTimeOf(new Date('2026-10-25T01:30:00Z'), zone)).toBe('2026-10-25T02:30:00.000');
  expect(localTimeOf(instantOf('2026-12-01T09:05', zone), zone)).toBe('2026-12-01T09:05:00.000');
});
