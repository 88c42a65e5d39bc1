import type { EventStatus } from '../event/event.ts';
import { DomainError } from '../shared/error.ts';
import { isQueueDue } from './promote-waiting.ts';
import { freeSeats, type BySide, type SeatPlan } from './seats.ts';

/** What of an event decides on registrations for it. */
export interface RegistrationRules extends SeatPlan {
  readonly status: EventStatus;
  readonly registrationOpensAt: Date | null;
  readonly registrationClosesAt: Date | null;
  readonly endsAt: Date;
  /** Whether a manager approves each registration. */
  readonly needsApproval: boolean;
}

/** What a registration is decided on, read while the event's row is locked. */
export interface RegistrationFacts {
  readonly event: RegistrationRules;
  /** The side whose seats the person counts against. */
  readonly side: string;
  /** Registrations that hold a seat, by side. */
  readonly seatsTaken: BySide;
  /** People already waiting, by side. */
  readonly waiting: BySide;
  /** Whether this person already has an active registration for the event. */
  readonly alreadyRegistered: boolean;
  readonly now: Date;
}

/**
 * What becomes of a registration: a manager decides where the event asks for it; else a seat, when one is free for the
 * person's side and nobody in line could take one; else the end of the queue.
 *
 * @throws DomainError `registration.*` when the event takes no registrations or the person already has one
 */
export function decideRegistration(facts: RegistrationFacts): 'pending' | 'confirmed' | 'waitlisted' {
  assertOpen(facts.event, facts.now);
  if (facts.alreadyRegistered) throw new DomainError('registration.already_registered', {});
  return facts.event.needsApproval ? 'pending' : decidePlace(facts);
}

/** A seat or the queue, for somebody whom the event takes. */
export function decidePlace({
  event,
  side,
  seatsTaken,
  waiting,
  now,
}: Omit<RegistrationFacts, 'alreadyRegistered' | 'event'> & { event: SeatPlan }): 'confirmed' | 'waitlisted' {
  if (isQueueDue(event, seatsTaken, waiting, now)) return 'waitlisted';
  return freeSeats(event, seatsTaken, side, now) > 0 ? 'confirmed' : 'waitlisted';
}

type Opening = Omit<RegistrationRules, keyof SeatPlan | 'needsApproval'>;

/** @throws DomainError `registration.*` with the reason why the event takes no registrations now */
export function assertOpen(event: Opening, now: Date): void {
  const refusal = refusalOf(event, now);
  if (refusal) throw new DomainError(refusal, {});
}

/** The same rule as an answer, for pages that show or hide the button. */
export const isOpen = (event: Opening, now: Date): boolean => refusalOf(event, now) === null;

type Refusal =
  'request.not_found' | `registration.${'event_cancelled' | 'event_over' | 'event_not_open' | 'event_closed'}`;

/** Why the event takes no registrations now; null when it does. */
export function refusalOf(event: Opening, now: Date): Refusal | null {
  if (event.status === 'cancelled') return 'registration.event_cancelled';
  if (event.status === 'draft') return 'request.not_found';
  if (event.status === 'finished' || event.endsAt <= now) return 'registration.event_over';
  if (event.registrationOpensAt && now < event.registrationOpensAt) return 'registration.event_not_open';
  if (event.registrationClosesAt && event.registrationClosesAt <= now) return 'registration.event_closed';
  return null;
}
