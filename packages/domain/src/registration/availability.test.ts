import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DomainError } from '../shared/error.ts';
import { availabilityOf } from './availability.ts';
import { decideRegistration, type RegistrationFacts } from './decide-registration.ts';

const sides = ['SI', 'HU', 'AT'];
const moment = fc.date({ min: new Date('2026-11-01'), max: new Date('2026-11-30'), noInvalidDate: true });
const bySide = fc.dictionary(fc.constantFrom(...sides), fc.integer({ min: 0, max: 3 }));
const facts: fc.Arbitrary<Omit<RegistrationFacts, 'alreadyRegistered' | 'side'>> = fc.record({
  event: fc.record({
    status: fc.constantFrom('draft', 'published', 'cancelled', 'finished'),
    capacity: fc.integer({ min: 1, max: 6 }),
    sideSeats: fc.dictionary(fc.constantFrom(...sides), fc.integer({ min: 0, max: 2 })),
    seatsReleasedAt: fc.option(moment),
    registrationOpensAt: fc.option(moment),
    registrationClosesAt: fc.option(moment),
    endsAt: moment,
    needsApproval: fc.constant(false),
  }),
  seatsTaken: bySide,
  waiting: bySide,
  now: moment,
});

function decided(given: Parameters<typeof availabilityOf>[0], side: string): string {
  try {
    return decideRegistration({ ...given, side, alreadyRegistered: false });
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return error.code;
  }
}

test('what the public is told, side by side, is what a registration would get', () => {
  const refusals = {
    not_open: ['registration.event_not_open'],
    closed: ['registration.event_closed', 'request.not_found'],
    over: ['registration.event_over'],
    cancelled: ['registration.event_cancelled'],
  };
  fc.assert(
    fc.property(facts, (given) => {
      const { availability, placesBySide, placesLeft } = availabilityOf(given, sides);
      if (availability !== 'places' && availability !== 'waiting_list') {
        return sides.every((side) => refusals[availability].includes(decided(given, side)));
      }
      const promised = sides.map((side) => (placesBySide[side]! > 0 ? 'confirmed' : 'waitlisted'));
      expect(sides.map((side) => decided(given, side))).toEqual(promised);
      expect(availability === 'places').toBe(promised.includes('confirmed'));
      expect(placesLeft > 0).toBe(promised.includes('confirmed'));
      return true;
    }),
  );
});

test('a seat kept for one side is no place for another', () => {
  const event = {
    status: 'published' as const,
    capacity: 3,
    sideSeats: { SI: 1, HU: 1 },
    seatsReleasedAt: new Date('2026-11-20'),
    registrationOpensAt: null,
    registrationClosesAt: null,
    endsAt: new Date('2026-12-01'),
    needsApproval: false,
  };
  const at = (day: string) =>
    availabilityOf({ event, seatsTaken: { SI: 2 }, waiting: { SI: 0 }, now: new Date(day) }, ['SI', 'HU']);
  expect(at('2026-11-19')).toEqual({ availability: 'places', placesBySide: { SI: 0, HU: 1 }, placesLeft: 1 });
  expect(at('2026-11-20')).toEqual({ availability: 'places', placesBySide: { SI: 1, HU: 1 }, placesLeft: 1 });
});
