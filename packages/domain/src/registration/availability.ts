import { refusalOf, type RegistrationFacts } from './decide-registration.ts';
import { isQueueDue } from './promote-waiting.ts';
import { freeSeats } from './seats.ts';

/** What somebody who wants to come finds: a seat, the waiting list, or why there is neither. */
export const availabilities = ['places', 'waiting_list', 'not_open', 'closed', 'over', 'cancelled'] as const;
export type Availability = (typeof availabilities)[number];

/** The state of an event for the public, and how many seats each side would find. */
export interface EventAvailability {
  readonly availability: Availability;
  /** Seats that people of each side could take now; together they may be fewer, since open seats count for all. */
  readonly placesBySide: Readonly<Record<string, number>>;
  /** Seats that somebody could take now, whichever side they come from. */
  readonly placesLeft: number;
}

type Facts = Omit<RegistrationFacts, 'alreadyRegistered' | 'side'>;

/**
 * The state of an event for the public. It agrees with `decidePlace`: somebody of a side with places would be seated,
 * anybody else would wait. `places` is when there is a place for somebody.
 *
 * @param sides of the project
 */
export function availabilityOf(facts: Facts, sides: readonly string[]): EventAvailability {
  const { event, seatsTaken, waiting, now } = facts;
  const moving = isQueueDue(event, seatsTaken, waiting, now);
  const placesOf = (side: string) => (moving ? 0 : freeSeats(event, seatsTaken, side, now));
  const placesBySide = Object.fromEntries(sides.map((side) => [side, placesOf(side)]));
  const inAll = Math.max(0, event.capacity - Object.values(seatsTaken).reduce((total, seats) => total + seats, 0));
  const anywhere = Object.values(placesBySide).reduce((total, places) => total + places, 0);
  return { availability: stateOf(facts, anywhere > 0), placesBySide, placesLeft: Math.min(inAll, anywhere) };
}

function stateOf({ event, now }: Facts, places: boolean): Availability {
  switch (refusalOf(event, now)) {
    case null:
      return places ? 'places' : 'waiting_list';
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
