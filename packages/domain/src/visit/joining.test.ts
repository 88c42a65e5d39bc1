import fc from 'fast-check';
import { expect, it } from 'vitest';
import { joiningChanges, type JoiningFacts } from './joining.ts';

const hour = 3600 * 1000;
const leg = {
  ...{ id: 'leg', means: 'bus' as const, destination: 'Beltinci', operator: null, place: 'Zalaegerszeg' },
  ...{ departsAt: '2027-03-01T06:00:00Z', arrivesAt: '2027-03-01T08:00:00Z', timeZone: 'Europe/Budapest' },
};
const stop = {
  ...{ id: 'stop', title: 'Farm', place: 'Beltinci', timeZone: 'Europe/Ljubljana' },
  ...{ startsAt: '2027-03-01T08:30:00Z', endsAt: '2027-03-01T10:00:00Z' },
};
const told: JoiningFacts = { legs: [leg], stops: [stop], bring: 'Boots', call: 'Ana, 040' };

it('tells nothing when the same is so as was told, however the instants are written', () => {
  expect(joiningChanges(told, structuredClone(told))).toEqual([]);
  const rewritten = { ...told, legs: [{ ...leg, departsAt: '2027-03-01T07:00:00+01:00' }] };
  expect(joiningChanges(told, rewritten)).toEqual([]);
});

it('names what has changed, in one order', () => {
  const now = {
    legs: [{ ...leg, id: 'other' }],
    stops: [
      { ...stop, place: 'Moravske Toplice' },
      { ...stop, id: 'second' },
    ],
    bring: null,
    call: 'Béla, 070',
  };
  expect(joiningChanges(told, now)).toEqual(['leg_added', 'leg_removed', 'places', 'stop_added', 'bring', 'call']);
});

it('moves when the times of a leg move, by however little', () => {
  const moved = (at: string, by: number) => new Date(Date.parse(at) + by).toISOString();
  const minutes = fc.integer({ min: -600, max: 600 });
  fc.assert(
    fc.property(minutes, minutes, (departs, arrives) => {
      const changed = {
        ...leg,
        departsAt: moved(leg.departsAt, (departs * hour) / 60),
        arrivesAt: moved(leg.arrivesAt, (arrives * hour) / 60),
      };
      expect(joiningChanges(told, { ...told, legs: [changed] })).toEqual([
        ...(departs === 0 ? [] : ['departure']),
        ...(arrives === 0 ? [] : ['transport']),
      ]);
    }),
  );
});
