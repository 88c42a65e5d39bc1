import { refusalOf, type RegistrationFacts } from './decide-registration.ts';

/** What somebody who wants to come finds: a seat, the waiting list, or why there is neither. */
export const availabilities = ['places', 'waiting_list', 'not_open', 'closed', 'over', 'cancelled'] as const;
export type Availability = (typeof availabilities)[number];

/**
 * The state of an event for the public. It agrees with `decideRegistration`: `places` is when the next registration
 * would be confirmed, `waiting_list` when it would wait.
 */
export function availabilityOf(facts: Omit<RegistrationFacts, 'alreadyRegistered'>): Availability {
  switch (refusalOf(facts.event, facts.now)) {
    case null:
      return facts.seatsTaken < facts.event.capacity && facts.waiting === 0 ? 'places' : 'waiting_list';
    case 'registration.event_cancelled':
      return 'cancelled';
    case 'registration.event_over':
      return 'over';
    case 'registration.event_not_open':
      return 'not_open';
    // A draft is closed to the public.
    default:
      return 'closed';
  }
}
