import { describe, expect, it } from 'vitest';
import { DomainError } from '../shared/error.ts';
import { decideRegistration, isOpen, type RegistrationFacts } from './decide-registration.ts';

const now = new Date('2026-11-23T12:00:00Z');
const event: RegistrationFacts['event'] = {
  status: 'published',
  capacity: 2,
  sideSeats: {},
  seatsReleasedAt: null,
  registrationOpensAt: null,
  registrationClosesAt: null,
  endsAt: new Date('2026-12-01T12:00:00Z'),
  needsApproval: false,
};
const facts: RegistrationFacts = { event, side: 'SI', seatsTaken: {}, waiting: {}, alreadyRegistered: false, now };
const before = new Date(now.getTime() - 1);
const after = new Date(now.getTime() + 1);

describe('deciding on a registration', () => {
  it.each([
    [0, 0, 'confirmed'],
    [1, 0, 'confirmed'],
    [2, 0, 'waitlisted'],
    [1, 1, 'waitlisted'],
  ] as const)('with %i seats taken and %i waiting: %s', (seats, waiting, outcome) => {
    expect(decideRegistration({ ...facts, seatsTaken: { SI: seats }, waiting: { SI: waiting } })).toBe(outcome);
  });

  it.each([
    ['HU', { SI: 2 }, {}, 'confirmed'],
    ['SI', { SI: 2 }, {}, 'waitlisted'],
    // Somebody of a side that cannot be seated holds nobody of another side up.
    ['HU', { SI: 2 }, { SI: 4 }, 'confirmed'],
    ['HU', { SI: 2, HU: 1 }, {}, 'waitlisted'],
  ] as const)('for %s with %j seated and %j waiting, of three seats one kept for Hungary: %s', (...row) => {
    const [side, seatsTaken, waiting, outcome] = row;
    const kept = { ...event, capacity: 3, sideSeats: { HU: 1 } };
    expect(decideRegistration({ ...facts, event: kept, side, seatsTaken, waiting })).toBe(outcome);
  });

  it('gives kept seats to everybody from the instant of their release', () => {
    const at = (seatsReleasedAt: Date) =>
      decideRegistration({ ...facts, event: { ...event, sideSeats: { HU: 2 }, seatsReleasedAt } });
    expect([at(after), at(now), at(before)]).toEqual(['waitlisted', 'confirmed', 'confirmed']);
  });

  it('leaves it to the manager where the event asks for approval, full or not', () => {
    const approved = { ...facts, event: { ...event, needsApproval: true } };
    expect(decideRegistration(approved)).toBe('pending');
    expect(decideRegistration({ ...approved, seatsTaken: { SI: 2 } })).toBe('pending');
  });

  it.each([
    [{ status: 'draft' }, 'request.not_found'],
    [{ status: 'cancelled' }, 'registration.event_cancelled'],
    [{ status: 'finished' }, 'registration.event_over'],
    [{ endsAt: now }, 'registration.event_over'],
    [{ registrationOpensAt: after }, 'registration.event_not_open'],
    [{ registrationClosesAt: now }, 'registration.event_closed'],
  ] as const)('refuses %j', (changed, code) => {
    expect(() => decideRegistration({ ...facts, event: { ...event, ...changed } })).toThrow(new DomainError(code, {}));
    expect(isOpen({ ...event, ...changed }, now)).toBe(false);
  });

  it('opens and closes to the millisecond', () => {
    expect(isOpen({ ...event, registrationOpensAt: now, registrationClosesAt: after }, now)).toBe(true);
    expect(isOpen({ ...event, registrationClosesAt: after }, after)).toBe(false);
    expect(isOpen({ ...event, registrationOpensAt: now }, before)).toBe(false);
  });

  it('refuses somebody who is registered already', () => {
    expect(() => decideRegistration({ ...facts, alreadyRegistered: true })).toThrow('registration.already_registered');
  });
});
