import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minutesBetween } from './minutes-between.ts';
import { moveToFirstDay, repeatWeekly } from './move-sessions.ts';
import { instantOf, localTimeOf } from './zoned-time.ts';

const zone = 'Europe/Ljubljana';
const span = (day: string, from: string, to: string, timeZone: string = zone) => ({
  startsAt: instantOf(`${day}T${from}`, timeZone),
  endsAt: instantOf(`${day}T${to}`, timeZone),
});
const starts = (spans: readonly { startsAt: Date }[]) => spans.map(({ startsAt }) => startsAt.toISOString());

describe('repeating a session weekly', () => {
  it('keeps nine o’clock nine o’clock across the end of summer time', () => {
    expect(starts(repeatWeekly(span('2026-10-13', '09:00', '12:00'), 3, zone))).toEqual([
      '2026-10-20T07:00:00.000Z',
      '2026-10-27T08:00:00.000Z',
      '2026-11-03T08:00:00.000Z',
    ]);
  });

  it('meets the night of the change itself: from 01:30 to 03:30 are three hours then', () => {
    const [night, after] = repeatWeekly(span('2026-10-18', '01:30', '03:30'), 2, zone);
    expect(minutesBetween(night!)).toBe(180);
    expect(minutesBetween(after!)).toBe(120);
  });

  it('gives nothing for no times', () => {
    expect(repeatWeekly(span('2026-10-13', '09:00', '12:00'), 0, zone)).toEqual([]);
  });
});

describe('moving sessions to another first day', () => {
  it('keeps distances and hours across the change, and each session its own zone', () => {
    const sessions = [
      { ...span('2026-10-02', '13:00', '17:00'), timeZone: null },
      { ...span('2026-09-30', '09:00', '12:00'), timeZone: null },
      { ...span('2026-10-01', '09:00', '12:00', 'Europe/London'), timeZone: 'Europe/London' },
    ];
    const moved = moveToFirstDay(sessions, '2026-10-24', zone);
    expect(moved.map(({ startsAt, timeZone }) => localTimeOf(startsAt, timeZone ?? zone))).toEqual([
      '2026-10-26T13:00:00.000',
      '2026-10-24T09:00:00.000',
      '2026-10-25T09:00:00.000',
    ]);
    expect(starts(moved)).toEqual(['2026-10-26T12:00:00.000Z', '2026-10-24T07:00:00.000Z', '2026-10-25T09:00:00.000Z']);
  });

  it('never makes a session end before it begins, and there and back is where it was', () => {
    const days = fc
      .integer({ min: 20_000, max: 21_500 })
      .map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10));
    const zones = fc.constantFrom(zone, 'Europe/London', 'America/New_York', 'Australia/Lord_Howe', 'UTC');
    fc.assert(
      fc.property(days, days, zones, fc.integer({ min: 0, max: 1380 }), (from, to, timeZone, minute) => {
        const start = instantOf(from, timeZone).getTime() + minute * 60_000;
        const session = { startsAt: new Date(start), endsAt: new Date(start + 45 * 60_000), timeZone: null };
        const [moved] = moveToFirstDay([session], to, timeZone);
        expect(moved!.endsAt > moved!.startsAt).toBe(true);
        const hour = localTimeOf(session.startsAt, timeZone).slice(11);
        // Only the hours in which a clock is put back or on may read differently.
        fc.pre(hour > '04:00');
        expect(localTimeOf(moved!.startsAt, timeZone)).toBe(`${to}T${hour}`);
        expect(moveToFirstDay([moved!], from, timeZone)[0]!.startsAt).toEqual(session.startsAt);
      }),
    );
  });
});
