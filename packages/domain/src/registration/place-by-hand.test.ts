import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeByHand } from './place-by-hand.ts';

const now = new Date('2026-05-01T08:00:00Z');
const begun = { status: 'published' as const, startsAt: now };
const later = { status: 'published' as const, startsAt: new Date('2026-05-02T08:00:00Z') };
const plan = { capacity: 2, sideSeats: { HU: 1 }, seatsReleasedAt: null };
const full = { SI: 1, HU: 1 };

test('before the beginning somebody gets a seat or waits, as anybody', () => {
  const place = (seatsTaken: Record<string, number>, waiting = {}) =>
    placeByHand({ event: { ...plan, ...later }, side: 'SI', seatsTaken, waiting, overCapacity: false, now });
  expect([place({}), place({ SI: 1 }), place({}, { SI: 1 })]).toEqual(['confirmed', 'waitlisted', 'waitlisted']);
});

test('once it has begun whoever walks in takes any free seat, and nobody waits', () => {
  const place = (seatsTaken: Record<string, number>, overCapacity = false) =>
    placeByHand({ event: { ...plan, ...begun }, side: 'SI', seatsTaken, waiting: { SI: 3 }, overCapacity, now });
  expect(place({ SI: 1 })).toBe('confirmed');
  expect(() => place(full)).toThrow('registration.no_seat_left');
  expect(place(full, true)).toBe('confirmed');
});

test.each([
  ['cancelled', 'registration.event_cancelled'],
  ['draft', 'request.not_found'],
] as const)('an event that is %s takes nobody, not even with a reason', (status, refusal) => {
  const event = { ...plan, ...begun, status };
  const facts = { event, side: 'SI', seatsTaken: {}, waiting: {}, overCapacity: true, now };
  expect(() => placeByHand(facts)).toThrow(refusal);
});

test('without a reason nobody is seated beyond the capacity', () => {
  const seats = fc.nat(4);
  fc.assert(
    fc.property(seats, seats, seats, fc.boolean(), (capacity, SI, HU, isLater) => {
      const event = { capacity, sideSeats: {}, seatsReleasedAt: null, ...(isLater ? later : begun) };
      const facts = { event, side: 'SI', seatsTaken: { SI, HU }, waiting: {}, overCapacity: false, now };
      const isFull = SI + HU >= capacity;
      if (isFull && !isLater) expect(() => placeByHand(facts)).toThrow('registration.no_seat_left');
      else expect(placeByHand(facts)).toBe(isFull ? 'waitlisted' : 'confirmed');
    }),
  );
});
