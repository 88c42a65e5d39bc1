import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fullLegs, whoCouldRide, type LegSeats } from './leg-seats.ts';

const legs = fc.array(fc.record({ seats: fc.option(fc.integer({ min: 1, max: 4 })), taken: fc.constant(0) }), {
  minLength: 1,
  maxLength: 3,
});
const withIds = (list: readonly Omit<LegSeats, 'id'>[]): LegSeats[] =>
  list.map((leg, index) => ({ ...leg, id: String(index) }));
const steps = fc.array(fc.record({ wanted: fc.subarray(['0', '1', '2']), leaves: fc.nat(20), waits: fc.boolean() }), {
  maxLength: 40,
});

describe('seats on legs', () => {
  it('are full when as many ride as there are seats, and never where nobody counts', () => {
    const all = withIds([
      { seats: 2, taken: 2 },
      { seats: 2, taken: 1 },
      { seats: null, taken: 90 },
    ]);
    expect(fullLegs(all, [{ legId: '0' }, { legId: '1' }, { legId: '2' }])).toEqual(['0']);
    expect(fullLegs(all, [{ legId: '1' }])).toEqual([]);
  });

  it('go down the line, and whoever finds none holds nobody up', () => {
    const wanted = new Map([
      ['a', [{ legId: '0' }]],
      ['b', [{ legId: '0' }]],
      ['c', []],
    ]);
    const line = ['a', 'b', 'c'].map((id) => ({ id }));
    expect(whoCouldRide(withIds([{ seats: 1, taken: 0 }]), line, wanted).map(({ id }) => id)).toEqual(['a', 'c']);
    expect(whoCouldRide(withIds([{ seats: 1, taken: 1 }]), line, wanted).map(({ id }) => id)).toEqual(['c']);
  });

  it('are never given twice, whoever registers, waits, moves up or leaves', () => {
    fc.assert(
      fc.property(legs, steps, (list, run) => {
        const plan = withIds(list);
        let riding: { id: string; wanted: { legId: string }[] }[] = [];
        let line: typeof riding = [];
        const now = () =>
          plan.map((leg) => ({
            ...leg,
            taken: riding.filter(({ wanted }) => wanted.some(({ legId }) => legId === leg.id)).length,
          }));
        for (const [index, { wanted, leaves, waits }] of run.entries()) {
          const person = { id: `p${index}`, wanted: wanted.map((legId) => ({ legId })) };
          if (waits) line = [...line, person];
          else if (fullLegs(now(), person.wanted).length === 0) riding = [...riding, person];
          riding = riding.filter((_, at) => at !== leaves);
          const up = whoCouldRide(now(), line, new Map(line.map((one) => [one.id, one.wanted])));
          // Any part of the answer fits; sides may keep some of them waiting.
          const seated = up.filter((_, at) => at % 2 === index % 2);
          riding = [...riding, ...seated];
          line = line.filter((one) => !seated.includes(one));
          for (const { seats, taken } of now()) expect(taken).toBeLessThanOrEqual(seats ?? Number.POSITIVE_INFINITY);
        }
      }),
    );
  });
});
