import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantOf } from '../event/zoned-time.ts';
import { instantInSession, minutesOfTimes, withMinutesOfTimes } from './times-present.ts';

const zone = 'Europe/Ljubljana';
const spanOf = (from: string, to: string) => ({ startsAt: instantOf(from, zone), endsAt: instantOf(to, zone) });
const morning = spanOf('2026-11-23T09:00', '2026-11-23T12:00');
const at = (hour: string) => instantInSession(hour, morning, zone).toISOString();

describe('when somebody came and went', () => {
  it.each([
    [null, null, null],
    ['09:10', null, 170],
    ['08:45', '11:30', 150],
    [null, '12:30', 180],
    ['11:00', '10:00', 0],
    ['12:30', null, 0],
    [null, '08:30', 0],
  ])('%s to %s is %s minutes', (arrived, left, minutes) => {
    const times = { arrivedAt: arrived && at(arrived), leftAt: left && at(left) };
    expect(minutesOfTimes(times, morning)).toBe(minutes);
  });

  it('is no more than the session, and two parts of it are the whole', () => {
    const minute = fc.integer({ min: 0, max: 180 });
    fc.assert(
      fc.property(minute, (cut) => {
        const middle = new Date(morning.startsAt.getTime() + cut * 60_000).toISOString();
        const before = minutesOfTimes({ arrivedAt: null, leftAt: middle }, morning)!;
        const after = minutesOfTimes({ arrivedAt: middle, leftAt: null }, morning)!;
        expect([before, before + after]).toEqual([cut, 180]);
      }),
    );
  });

  it('is understood after midnight and in the night the clocks go back', () => {
    const night = spanOf('2026-11-23T22:00', '2026-11-24T02:00');
    expect(instantInSession('01:00', night, zone)).toEqual(instantOf('2026-11-24T01:00', zone));
    expect(instantInSession('21:50', night, zone)).toEqual(instantOf('2026-11-23T21:50', zone));
    const autumn = spanOf('2026-10-25T01:30', '2026-10-25T03:30');
    const arrivedAt = instantInSession('01:45', autumn, zone).toISOString();
    const leftAt = instantInSession('03:15', autumn, zone).toISOString();
    expect(minutesOfTimes({ arrivedAt, leftAt }, autumn)).toBe(150);
  });

  it('follows a session whose end is corrected, and says nothing of one whose day is', () => {
    const marked = withMinutesOfTimes(
      { ...{ status: 'late' as const, minutes: null }, arrivedAt: at('09:30') },
      morning,
    );
    const longer = { ...morning, endsAt: instantOf('2026-11-23T14:00', zone) };
    expect(withMinutesOfTimes(marked, longer).minutes).toBe(270);
    const nextDay = spanOf('2026-11-24T09:00', '2026-11-24T12:00');
    expect(withMinutesOfTimes({ ...marked, leftAt: at('12:00') }, nextDay).minutes).toBe(150);
  });

  it('gives the minutes of a mark, unless the person was not there', () => {
    const mark = { status: 'late' as const, minutes: null, arrivedAt: at('09:30'), leftAt: null };
    expect(withMinutesOfTimes(mark, morning)).toEqual({ ...mark, minutes: 150 });
    const absent = { ...mark, status: 'absent' as const, leftAt: at('10:00') };
    expect(withMinutesOfTimes(absent, morning)).toEqual({ ...absent, arrivedAt: null, leftAt: null });
    expect(withMinutesOfTimes({ ...mark, arrivedAt: null, minutes: 20 }, morning).minutes).toBe(20);
  });
});
