import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DomainError } from '../shared/error.ts';
import { availabilityOf } from './availability.ts';
import { decideRegistration } from './decide-registration.ts';

const moment = fc.date({ min: new Date('2026-11-01'), max: new Date('2026-11-30'), noInvalidDate: true });
const facts = fc.record({
  event: fc.record({
    status: fc.constantFrom('draft', 'published', 'cancelled', 'finished'),
    capacity: fc.integer({ min: 1, max: 5 }),
    registrationOpensAt: fc.option(moment),
    registrationClosesAt: fc.option(moment),
    endsAt: moment,
  }),
  seatsTaken: fc.integer({ min: 0, max: 6 }),
  waiting: fc.integer({ min: 0, max: 2 }),
  now: moment,
});

function decided(given: Parameters<typeof availabilityOf>[0]): string {
  try {
    return decideRegistration({ ...given, alreadyRegistered: false });
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return error.code;
  }
}

test('what the public is told is what a registration would get', () => {
  const promised = {
    places: ['confirmed'],
    waiting_list: ['waitlisted'],
    not_open: ['registration.event_not_open'],
    closed: ['registration.event_closed', 'request.not_found'],
    over: ['registration.event_over'],
    cancelled: ['registration.event_cancelled'],
  };
  fc.assert(fc.property(facts, (given) => promised[availabilityOf(given)].includes(decided(given))));
});

test('a free seat while others wait is theirs', () => {
  const event = {
    status: 'published' as const,
    capacity: 2,
    registrationOpensAt: null,
    registrationClosesAt: null,
    endsAt: new Date('2026-12-01'),
  };
  const now = new Date('2026-11-01');
  expect(availabilityOf({ event, seatsTaken: 1, waiting: 0, now })).toBe('places');
  expect(availabilityOf({ event, seatsTaken: 1, waiting: 1, now })).toBe('waiting_list');
  expect(availabilityOf({ event, seatsTaken: 2, waiting: 0, now })).toBe('waiting_list');
});
