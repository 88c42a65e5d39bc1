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

interface Facts {
  event: SeatPlan & { status: EventStatus; startsAt: Date };
  side: string;
  seatsTaken: BySide;
  waiting: BySide;
  now: Date;
}

/**
 * What becomes of a registration that a manager makes. Before the event begins the person gets a seat or a place in
 * line, as anybody. Once it has begun the person is there: nobody waits any more, seats are kept for no side, and
 * whoever has no seat is let in or not. With a reason a manager seats somebody beyond the capacity at any time.
 *
 * @throws DomainError `registration.event_cancelled`, `request.not_found` for a draft, `registration.no_seat_left`
 */
export function placeByHand({ overCapacity, ...facts }: Facts & { overCapacity: boolean }): 'confirmed' | 'waitlisted' {
  const place = placeIn(facts);
  if (overCapacity) return 'confirmed';
  if (place === 'full') throw new DomainError('registration.no_seat_left', {});
  return place;
}

/**
 * The same for somebody who comes from another event. The line of an event that has not begun takes them only where
 * the manager says so.
 *
 * @throws DomainError `registration.event_cancelled`, `request.not_found` for a draft, `registration.target_full`
 */
export function placeMoved({ mayWait, ...facts }: Facts & { mayWait: boolean }): 'confirmed' | 'waitlisted' {
  const place = placeIn(facts);
  if (place === 'full' || (place === 'waitlisted' && !mayWait)) throw new DomainError('registration.target_full', {});
  return place;
}

function placeIn({ event, side, seatsTaken, waiting, now }: Facts): 'confirmed' | 'waitlisted' | 'full' {
  if (event.status === 'cancelled') throw new DomainError('registration.event_cancelled', {});
  if (event.status === 'draft') throw new DomainError('request.not_found', {});
  if (event.startsAt > now) return decidePlace({ event, side, seatsTaken, waiting, now });
  const released = { ...event, seatsReleasedAt: event.startsAt };
  return freeSeats(released, seatsTaken, side, now) > 0 ? 'confirmed' : 'full';
}
