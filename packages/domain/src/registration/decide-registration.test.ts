import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DomainError } from '../shared/error.ts';
import { decideRegistration, isOpen, type RegistrationFacts } from './decide-registration.ts';
import { placeImported } from './place-imported.ts';
import { promotionsDue } from './promote-waiting.ts';

const now = new Date('2026-11-23T12:00:00Z');
const event: RegistrationFacts['event'] = {
  status: 'published',
  capacity: 2,
  registrationOpensAt: null,
  registrationClosesAt: null,
  endsAt: new Date('2026-12-01T12:00:00Z'),
};
const facts: RegistrationFacts = { event, seatsTaken: 0, waiting: 0, alreadyRegistered: false, now };
const before = new Date(now.getTime() - 1);
const after = new Date(now.getTime() + 1);

describe('deciding on a registration', () => {
  it.each([
    [0, 0, 'confirmed'],
    [1, 0, 'confirmed'],
    [2, 0, 'waitlisted'],
    [1, 1, 'waitlisted'],
  ] as const)('with %i seats taken and %i waiting: %s', (seatsTaken, waiting, outcome) => {
    expect(decideRegistration({ ...facts, seatsTaken, waiting })).toBe(outcome);
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

/** People register and cancel in any order; seats go to whoever is first in line. */
describe('a run of registrations and cancellations', () => {
  const steps = fc.array(fc.oneof(fc.constant('register'), fc.nat(30)), { maxLength: 60 });

  it('never seats more than there are seats, and nobody before somebody earlier in line', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), steps, (capacity, run) => {
        const people: { status: 'confirmed' | 'waitlisted' | 'cancelled' }[] = [];
        const count = (status: string) => people.filter((person) => person.status === status).length;
        for (const step of run) {
          if (step === 'register') {
            const [seatsTaken, waiting] = [count('confirmed'), count('waitlisted')];
            people.push({
              status: decideRegistration({ ...facts, event: { ...event, capacity }, seatsTaken, waiting }),
            });
          } else if (people[step as number]) {
            people[step as number]!.status = 'cancelled';
            let due = promotionsDue({ capacity, seatsTaken: count('confirmed'), waiting: count('waitlisted') });
            for (const person of people) if (person.status === 'waitlisted' && due-- > 0) person.status = 'confirmed';
          }
          expect(count('confirmed')).toBeLessThanOrEqual(capacity);
          expect(count('waitlisted') === 0 || count('confirmed') === capacity).toBe(true);
          const firstWaiting = people.findIndex(({ status }) => status === 'waitlisted');
          if (firstWaiting >= 0)
            expect(people.slice(firstWaiting).some(({ status }) => status === 'confirmed')).toBe(false);
        }
      }),
    );
  });

  it('places a list as it would place its people one by one', () => {
    const small = fc.integer({ min: 0, max: 8 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), small, small, small, (capacity, taken, waiting, people) => {
        const seatsTaken = Math.min(taken, capacity);
        let [seats, queue] = [seatsTaken, waiting];
        const singly = Array.from({ length: people }, () => {
          const status = decideRegistration({
            ...facts,
            event: { ...event, capacity },
            seatsTaken: seats,
            waiting: queue,
          });
          if (status === 'confirmed') seats += 1;
          else queue += 1;
          return status;
        });
        expect(placeImported({ capacity, seatsTaken, waiting, people })).toEqual(singly);
      }),
    );
  });
});
