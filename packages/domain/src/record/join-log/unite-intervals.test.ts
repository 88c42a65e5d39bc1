import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minutesWithin, type Interval } from './unite-intervals.ts';

describe('minutes in a session', () => {
  const session = { startsAt: new Date(0), endsAt: new Date(180 * 60_000) };
  const minute = fc.integer({ min: -60, max: 240 }).map((at) => at * 60_000);
  const interval = fc.tuple(minute, minute).map(([one, other]): Interval => ({
    ...{ from: new Date(Math.min(one, other)), to: new Date(Math.max(one, other)), mostSeconds: null },
  }));
  const intervals = fc.array(interval, { maxLength: 12 });

  it('are the same in any order, with repetitions, and however an interval is cut', () => {
    fc.assert(
      fc.property(intervals, fc.nat(), minute, (given, seed, cut) => {
        const minutes = minutesWithin(given, session);
        const shuffled = given.toSorted(
          (one, other) => ((one.from.getTime() * 31 + seed) % 7) - ((other.to.getTime() * 17 + seed) % 7),
        );
        expect(minutesWithin(shuffled, session)).toBe(minutes);
        expect(minutesWithin([...given, ...given.slice(0, 3)], session)).toBe(minutes);
        const split = given.flatMap((one): Interval[] => {
          const at = new Date(Math.min(Math.max(cut, one.from.getTime()), one.to.getTime()));
          return [
            { ...one, to: at },
            { ...one, from: at },
          ];
        });
        expect(minutesWithin(split, session)).toBe(minutes);
      }),
    );
  });

  it('are those minutes of the session in which somebody is there, and never more than it has', () => {
    fc.assert(
      fc.property(intervals, (given) => {
        const there = Array.from({ length: 180 }, (_, at) => at * 60_000).filter((at) =>
          given.some(({ from, to }) => from.getTime() <= at && at < to.getTime()),
        );
        expect(minutesWithin(given, session)).toBe(there.length);
      }),
    );
  });

  it('are no more than what the log says somebody was there in between', () => {
    fc.assert(
      fc.property(intervals, fc.integer({ min: 0, max: 200 }), (given, most) => {
        const capped = given.map((one) => ({ ...one, mostSeconds: most * 60 }));
        const minutes = minutesWithin(capped, session);
        expect(minutes).toBeLessThanOrEqual(Math.min(minutesWithin(given, session), given.length * most));
        expect(minutesWithin(capped.toReversed(), session)).toBe(minutes);
      }),
    );
  });
});
