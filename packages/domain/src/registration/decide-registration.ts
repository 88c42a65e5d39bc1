import type { EventStatus } from '../event/event.ts';
import { DomainError } from '../shared/error.ts';

/** What a registration is decided on, read while the event's row is locked. */
export interface RegistrationFacts {
  readonly event: {
    readonly status: EventStatus;
    readonly capacity: number;
    readonly registrationOpensAt: Date | null;
    readonly registrationClosesAt: Date | null;
    readonly endsAt: Date;
  };
  /** Registrations that hold a seat. */
  readonly seatsTaken: number;
  /** People already waiting. */
  readonly waiting: number;
  /** Whether this person already has an active registration for the event. */
  readonly alreadyRegistered: boolean;
  readonly now: Date;
}

/**
 * Confirms a registration while seats are free and nobody waits, else puts the person at the end of the queue: a seat
 * that is free while others wait is theirs first.
 *
 * @throws DomainError `registration.*` when the event takes no registrations or the person already has one
 */
export function decideRegistration(facts: RegistrationFacts): 'confirmed' | 'waitlisted' {
  assertOpen(facts.event, facts.now);
  if (facts.alreadyRegistered) throw new DomainError('registration.already_registered', {});
  return facts.seatsTaken < facts.event.capacity && facts.waiting === 0 ? 'confirmed' : 'waitlisted';
}

/** @throws DomainError `registration.*` with the reason why the event takes no registrations now */
export function assertOpen(event: RegistrationFacts['event'], now: Date): void {
  const refusal = refusalOf(event, now);
  if (refusal) throw new DomainError(refusal, {});
}

/** The same rule as an answer, for pages that show or hide the button. */
export const isOpen = (event: RegistrationFacts['event'], now: Date): boolean => refusalOf(event, now) === null;

type Refusal =
  'request.not_found' | `registration.${'event_cancelled' | 'event_over' | 'event_not_open' | 'event_closed'}`;

/** Why the event takes no registrations now; null when it does. */
export function refusalOf(event: RegistrationFacts['event'], now: Date): Refusal | null {
  if (event.status === 'cancelled') return 'registration.event_cancelled';
  if (event.status === 'draft') return 'request.not_found';
  if (event.status === 'finished' || event.endsAt <= now) return 'registration.event_over';
  if (event.registrationOpensAt && now < event.registrationOpensAt) return 'registration.event_not_open';
  if (event.registrationClosesAt && event.registrationClosesAt <= now) return 'registration.event_closed';
  return null;
}
