import { z } from 'zod';
import { email, line, sideCode } from '../shared/fields.ts';
import { DomainError } from '../shared/error.ts';
import type { EventStatus } from '../event/event.ts';
import { decidePlace } from './decide-registration.ts';
import { freeSeats, type BySide, type SeatPlan } from './seats.ts';

/** Somebody whom a manager registers: the name is enough, as of a person who walks in. */
export const handRegistrationInput = z.object({
  givenName: line(100),
  familyName: line(100),
  email: email.optional(),
  /** Absent: the side on which the event takes place. */
  side: sideCode.optional(),
  organisationName: line(300).optional(),
  /** Seats the person even beyond the capacity; kept in the audit trail. */
  overCapacityReason: line(300).optional(),
});
export type HandRegistrationInput = z.output<typeof handRegistrationInput>;

/**
 * What becomes of a registration that a manager makes. Before the event begins the person gets a seat or a place in
 * line, as anybody. Once it has begun the person is there: nobody waits any more, seats are kept for no side, and
 * whoever has no seat is let in or not. With a reason a manager seats somebody beyond the capacity at any time.
 *
 * @throws DomainError `registration.event_cancelled`, `request.not_found` for a draft, `registration.no_seat_left`
 */
export function placeByHand(facts: {
  event: SeatPlan & { status: EventStatus; startsAt: Date };
  side: string;
  seatsTaken: BySide;
  waiting: BySide;
  overCapacity: boolean;
  now: Date;
}): 'confirmed' | 'waitlisted' {
  const { event, side, seatsTaken, waiting, overCapacity, now } = facts;
  if (event.status === 'cancelled') throw new DomainError('registration.event_cancelled', {});
  if (event.status === 'draft') throw new DomainError('request.not_found', {});
  if (overCapacity) return 'confirmed';
  if (event.startsAt > now) return decidePlace({ event, side, seatsTaken, waiting, now });
  if (freeSeats({ ...event, seatsReleasedAt: event.startsAt }, seatsTaken, side, now) > 0) return 'confirmed';
  throw new DomainError('registration.no_seat_left', {});
}
