import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decideRegistration, type RegistrationRules } from './decide-registration.ts';
import { placeImported } from './place-imported.ts';
import { promotionsDue } from './promote-waiting.ts';
import { areSeatsReleased, freeSeats, sum } from './seats.ts';

/**
 * An event as it lives: people of three sides register, cancel, are moved up, let offers lapse; capacity changes and
 * time goes on. The rules are applied as the use cases apply them: first the queue moves, then somebody new is decided on.
 */
const sides = ['SI', 'HU', 'AT'] as const;
const start = Date.parse('2026-11-01T00:00:00Z');
const day = 24 * 3600 * 1000;

interface Person {
  readonly side: string;
  rank: number;
  status: 'confirmed' | 'waitlisted' | 'cancelled';
}

const step = fc.oneof(
  { weight: 5, arbitrary: fc.record({ register: fc.constantFrom(...sides) }) },
  { weight: 3, arbitrary: fc.record({ leave: fc.nat(40) }) },
  { weight: 1, arbitrary: fc.record({ moveUp: fc.nat(40) }) },
  { weight: 1, arbitrary: fc.record({ capacity: fc.integer({ min: 1, max: 8 }) }) },
  { weight: 1, arbitrary: fc.record({ days: fc.integer({ min: 1, max: 5 }) }) },
);
const plan = fc
  .record({
    open: fc.integer({ min: 0, max: 4 }),
    sideSeats: fc.dictionary(fc.constantFrom(...sides), fc.integer({ min: 1, max: 2 })),
    seatsReleasedAt: fc.option(fc.integer({ min: 0, max: 20 }).map((days) => new Date(start + days * day))),
  })
  .map(({ open, ...given }) => ({ ...given, capacity: Math.max(1, open + sum(Object.values(given.sideSeats))) }));

function bySide(people: readonly Person[], status: Person['status']): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const person of people) if (person.status === status) counts[person.side] = (counts[person.side] ?? 0) + 1;
  return counts;
}

const queueOf = (people: readonly Person[]) =>
  people.filter(({ status }) => status === 'waitlisted').sort((one, other) => one.rank - other.rank);

test('no run of events oversells, takes kept seats, or passes somebody who could have had the seat', () => {
  fc.assert(
    fc.property(plan, fc.array(step, { maxLength: 80 }), (given, run) => {
      const event: RegistrationRules = {
        ...{ ...given, status: 'published', needsApproval: false },
        ...{ registrationOpensAt: null, registrationClosesAt: null, endsAt: new Date(start + 1000 * day) },
      };
      let [rules, now, rank] = [event, new Date(start), 0];
      const people: Person[] = [];

      const open = () => rules.capacity - sum(Object.values(rules.sideSeats));
      const onOpenSeats = (taken: Record<string, number>) =>
        sum(sides.map((side) => Math.max(0, (taken[side] ?? 0) - (rules.sideSeats[side] ?? 0))));
      const settle = () => {
        const queue = queueOf(people);
        const due = promotionsDue(rules, bySide(people, 'confirmed'), queue, now);
        for (const person of queue) {
          if (!due.includes(person)) continue;
          const taken = bySide(people, 'confirmed');
          expect(freeSeats(rules, taken, person.side, now)).toBeGreaterThan(0);
          // Whoever is still ahead of them in line could not have taken this seat.
          const ahead = queueOf(people).filter((other) => other.rank < person.rank);
          expect(ahead.filter((other) => freeSeats(rules, taken, other.side, now) > 0)).toEqual([]);
          person.status = 'confirmed';
        }
      };

      for (const move of run) {
        const before = onOpenSeats(bySide(people, 'confirmed'));
        if ('register' in move) {
          settle();
          const side = move.register;
          const [seatsTaken, waiting] = [bySide(people, 'confirmed'), bySide(people, 'waitlisted')];
          const status = decideRegistration({ event: rules, side, seatsTaken, waiting, alreadyRegistered: false, now });
          people.push({ side, rank: (rank += 1), status: status === 'pending' ? 'waitlisted' : status });
        } else if ('leave' in move) {
          if (people[move.leave]) people[move.leave]!.status = 'cancelled';
        } else if ('moveUp' in move) {
          const first = queueOf(people)[0];
          if (first && people[move.moveUp]?.status === 'waitlisted') people[move.moveUp]!.rank = first.rank - 1;
        } else if ('capacity' in move) {
          // A manager may not go below what is taken, nor below the seats that are kept.
          const kept = sum(Object.values(rules.sideSeats));
          if (move.capacity >= Math.max(sum(Object.values(bySide(people, 'confirmed'))), kept))
            rules = { ...rules, capacity: move.capacity };
        } else now = new Date(now.getTime() + move.days * day);
        settle();

        const taken = bySide(people, 'confirmed');
        expect(sum(Object.values(taken))).toBeLessThanOrEqual(rules.capacity);
        // Whoever exceeds the seats of their side sits on the open ones: on no seat that is kept for others.
        if (!areSeatsReleased(rules, now)) expect(onOpenSeats(taken)).toBeLessThanOrEqual(Math.max(open(), before));
        // No seat stays empty while somebody waits who could have it.
        expect(queueOf(people).filter(({ side }) => freeSeats(rules, taken, side, now) > 0)).toEqual([]);
      }
    }),
    { numRuns: 300 },
  );
});

test('cancelling and registering again loses the place in line', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5 }), (others) => {
      const queue = Array.from({ length: others + 1 }, (_, index) => ({ side: 'SI', name: index }));
      const again = [...queue.slice(1), queue[0]!];
      const one = { capacity: 1, sideSeats: {}, seatsReleasedAt: null };
      expect(promotionsDue(one, {}, again, new Date(start))).toEqual([queue[1]]);
    }),
  );
});

test('a list is placed as its people would be one by one', () => {
  const small = fc.dictionary(fc.constantFrom(...sides), fc.integer({ min: 0, max: 3 }));
  fc.assert(
    fc.property(plan, small, small, fc.array(fc.constantFrom(...sides), { maxLength: 9 }), (given, ...rest) => {
      const [seatsTaken, waiting, people] = rest;
      const now = new Date(start);
      const rules: RegistrationRules = {
        ...{ ...given, status: 'published', needsApproval: false },
        ...{ registrationOpensAt: null, registrationClosesAt: null, endsAt: new Date(start + day) },
      };
      const [seats, queue] = [{ ...seatsTaken }, { ...waiting }];
      const singly = people.map((side) => {
        const facts = { event: rules, side, seatsTaken: seats, waiting: queue, alreadyRegistered: false, now };
        const status = decideRegistration(facts);
        const tally = status === 'confirmed' ? seats : queue;
        tally[side] = (tally[side] ?? 0) + 1;
        return status;
      });
      expect(placeImported({ plan: given, seatsTaken, waiting, people, now })).toEqual(singly);
    }),
  );
});
