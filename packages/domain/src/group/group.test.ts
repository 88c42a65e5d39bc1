import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freeSeats, sum } from '../registration/index.ts';
import { countUnnamed, isUnnamed, lapsing, namingDate, namingReminderAt, placeGroup, unnamedSeats } from './index.ts';

const now = new Date('2026-05-01T08:00:00Z');
const later = (hours: number) => new Date(now.getTime() + hours * 3600 * 1000);
const event = {
  ...{ status: 'published' as const, registrationOpensAt: null, registrationClosesAt: null, endsAt: later(400) },
  ...{ needsApproval: false, capacity: 10, sideSeats: {}, seatsReleasedAt: null, groupSeats: 10 },
};
const nobody = { seatsTaken: {}, waiting: {} };
const statuses = (held: readonly { side: string; status: string }[]) => held.map(({ side, status }) => side + status);

describe('the seats a group gets', () => {
  it('are decided on one after the other, what does not fit waits', () => {
    const plan = { ...event, capacity: 3, sideSeats: { HU: 1 } };
    expect(statuses(placeGroup({ event: plan, ...nobody, now }, { SI: 3, HU: 1 }))).toEqual([
      'SIconfirmed',
      'SIconfirmed',
      'SIwaitlisted',
      'HUconfirmed',
    ]);
  });

  it('wait for approval where the event asks for it', () => {
    const held = placeGroup({ event: { ...event, needsApproval: true }, ...nobody, now }, { SI: 2 });
    expect(statuses(held)).toEqual(['SIpending', 'SIpending']);
  });

  it.each([
    [{ groupSeats: 0 }, 'group.not_taken'],
    [{ groupSeats: 3 }, 'group.too_many_seats'],
    [{ registrationClosesAt: now }, 'registration.event_closed'],
  ])('are refused with %o', (changed, code) => {
    expect(() => placeGroup({ event: { ...event, ...changed }, ...nobody, now }, { SI: 4 })).toThrow(
      expect.objectContaining({ code }),
    );
  });

  const side = fc.constantFrom('SI', 'HU');
  const bySide = (max: number) => fc.record({ SI: fc.nat({ max }), HU: fc.nat({ max }) });

  it('never exceed the capacity, nor what is kept for the other side', () => {
    fc.assert(
      fc.property(
        bySide(6),
        bySide(6),
        bySide(8),
        fc.integer({ min: 12, max: 20 }),
        side,
        (kept, taken, wanted, capacity, other) => {
          const plan = { ...event, capacity, sideSeats: kept, groupSeats: 100 };
          const before = { ...taken };
          const held = placeGroup({ event: plan, seatsTaken: taken, waiting: {}, now }, wanted);
          const after = { ...taken };
          for (const seat of held) if (seat.status === 'confirmed') after[seat.side === 'SI' ? 'SI' : 'HU'] += 1;
          expect(taken).toEqual(before);
          expect(held).toHaveLength(sum(Object.values(wanted)));
          expect(sum(Object.values(after))).toBeLessThanOrEqual(Math.max(capacity, sum(Object.values(before))));
          // Whoever waits could not have been seated, so nobody is left out either.
          const waits = held.some((seat) => seat.side === other && seat.status === 'waitlisted');
          if (waits) expect(freeSeats(plan, after, other, now)).toBe(0);
        },
      ),
    );
  });
});

const seatsOf = fc
  .array(fc.constantFrom(...(['pending', 'confirmed', 'waitlisted', 'named', 'returned', 'lapsed'] as const)), {
    maxLength: 20,
  })
  .map((all) => all.map((status, index) => ({ number: index + 1, status })));

describe('what happens to held seats', () => {
  const group = { namedUntil: later(48), endedAt: null };

  it('naming takes only seats without a name and changes no count of seats', () => {
    fc.assert(
      fc.property(seatsOf, fc.array(fc.integer({ min: 1, max: 20 }), { maxLength: 6 }), (seats, numbers) => {
        const open = numbers.every((number) => seats.some((seat) => seat.number === number && isUnnamed(seat)));
        const take = () => unnamedSeats(group, seats, numbers, now);
        if (!open || new Set(numbers).size < numbers.length) {
          expect(take).toThrow(expect.objectContaining({ code: 'group.seat_taken' }));
          return;
        }
        const taken = take();
        const unnamedAfter = countUnnamed(seats.filter((seat) => !taken.some(({ number }) => number === seat.number)));
        expect(sum(Object.values(unnamedAfter)) + numbers.length).toBe(sum(Object.values(countUnnamed(seats))));
      }),
    );
  });

  it('gives back exactly the unnamed ones, and only at the date', () => {
    fc.assert(
      fc.property(seatsOf, fc.integer({ min: -5, max: 5 }), (seats, hours) => {
        const gone = lapsing(group, seats, later(48 + hours));
        expect(gone).toEqual(hours < 0 ? [] : seats.filter(isUnnamed));
      }),
    );
  });

  it('ends with the naming date or with the group', () => {
    const seats = [{ number: 1, status: 'confirmed' as const }];
    const refused = expect.objectContaining({ code: 'group.naming_over' });
    expect(() => unnamedSeats(group, seats, [1], later(48))).toThrow(refused);
    expect(() => unnamedSeats({ ...group, endedAt: now }, seats, [1], now)).toThrow(refused);
  });
});

describe('the naming date', () => {
  it.each([
    ['so many hours before the beginning', 200, 72, 128],
    ['a day at least for whoever comes late', 80, 72, 24],
    ['never past the beginning', 10, 72, 10],
  ])('is %s', (_, startsIn, groupNamingHours, expected) => {
    expect(namingDate({ startsAt: later(startsIn), groupNamingHours }, now)).toEqual(later(expected));
  });

  it('is reminded of two days before, unless it is closer', () => {
    expect(namingReminderAt(later(100), now)).toEqual(later(52));
    expect(namingReminderAt(later(48), now)).toBeNull();
  });
});
