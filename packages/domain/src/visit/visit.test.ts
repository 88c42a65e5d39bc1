import { describe, expect, it } from 'vitest';
import { countDiets } from './count-diets.ts';
import { mergeHeadcount } from './headcount.ts';
import { itinerary } from './itinerary.ts';
import { noNeeds } from './need-input.ts';
import { needsKeptUntil } from './needs-kept-until.ts';
import { readTraveller } from './read-traveller.ts';
import { legInput } from './visit-input.ts';

const asked = {
  needs: ['diet', 'room'] as const,
  legs: [
    { id: 'out', pickUps: [{ id: 'lendava' }, { id: 'zala' }] },
    { id: 'tour', pickUps: [] },
  ],
};

describe('a traveller', () => {
  it('chooses a pick-up point where there are any, and rides where everybody does', () => {
    const given = { boarding: { out: 'zala' }, needs: { diet: 'vegan', singleRoom: 'on' } };
    expect(readTraveller(asked, given)).toEqual({
      boardings: [
        { legId: 'out', pickUpId: 'zala' },
        { legId: 'tour', pickUpId: null },
      ],
      needs: { ...noNeeds, diet: 'vegan', singleRoom: true },
      issues: {},
    });
    expect(readTraveller(asked, { boarding: { out: 'own_way' }, needs: { diet: 'vegan' } }).boardings).toEqual([
      { legId: 'tour', pickUpId: null },
    ]);
  });

  it('is told by field what is missing or unknown, and what was not asked is not kept', () => {
    expect(readTraveller(asked, {}).issues).toEqual({
      'boarding.out': { code: 'field.required', params: {} },
      'needs.diet': { code: 'field.choice', params: {} },
    });
    const odd = { boarding: { out: 'elsewhere' }, needs: { diet: 'stones', emergencyPhone: '040' } };
    expect(readTraveller(asked, odd).issues).toEqual({
      'boarding.out': { code: 'field.choice', params: {} },
      'needs.diet': { code: 'field.choice', params: {} },
    });
    const more = { needs: { emergencyName: 'Ana', access: 'a ramp' } };
    expect(readTraveller({ needs: [], legs: [] }, more).needs).toEqual(noNeeds);
  });
});

it('keeps needs until the end of a day of the visit’s zone, over the change of clocks too', () => {
  const visit = { endsAt: new Date('2026-10-20T15:00:00Z'), timeZone: 'Europe/Ljubljana', keptDays: 10 };
  expect(needsKeptUntil(visit).toISOString()).toBe('2026-10-30T22:59:59.999Z');
});

it('counts diets without names; who said nothing eats everything', () => {
  expect(countDiets([{ diet: 'vegan' }, { diet: null }, { diet: 'everything' }])).toEqual([
    { diet: 'everything', count: 2 },
    { diet: 'vegan', count: 1 },
  ]);
});

it('puts legs and stops in the order of the journey', () => {
  const at = (id: string, hour: number) => ({ id, startsAt: new Date(Date.UTC(2027, 0, 1, hour)) });
  const order = itinerary([at('farm', 9), at('lunch', 12)], [at('bus', 7), at('walk', 9)]);
  expect(order.map((entry) => (entry.kind === 'leg' ? entry.leg.id : entry.stop.id))).toEqual([
    ...['bus', 'walk', 'farm', 'lunch'],
  ]);
});

it('is boarded by the rule of the roll call: what has seen a tap corrects it, whatever the clocks say', () => {
  const tap = (markId: string, device: string, status: 'present' | 'absent', basedOn: string | null = null) => ({
    ...{ markId, device, status, basedOn, sequence: 1, markedAt: '2027-01-01T08:00:00Z' },
  });
  expect(mergeHeadcount([])).toBeNull();
  expect(mergeHeadcount([tap('a', 'one', 'absent'), tap('b', 'two', 'present', 'a')])).toEqual({
    ...{ status: 'present', markId: 'b', conflict: false },
  });
  expect(mergeHeadcount([tap('a', 'one', 'absent'), tap('b', 'two', 'present')])?.conflict).toBe(true);
});

it('is not planned to arrive before it leaves, or to pick somebody up afterwards', () => {
  const leg = {
    ...{ means: 'bus', origin: 'Lendava', destination: 'Beltinci', timeZone: 'Europe/Ljubljana' },
    ...{ startsAt: '2027-01-01T08:00:00Z', endsAt: '2027-01-01T09:00:00Z' },
  };
  expect(legInput.safeParse(leg).success).toBe(true);
  expect(legInput.safeParse({ ...leg, endsAt: leg.startsAt }).success).toBe(false);
  const late = { ...leg, pickUps: [{ side: 'SI', place: 'Turnišče', departsAt: leg.endsAt }] };
  expect(legInput.safeParse(late).error?.issues.map(({ path }) => path)).toEqual([['pickUps', 0, 'departsAt']]);
});
