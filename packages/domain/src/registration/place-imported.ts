import { decidePlace } from './decide-registration.ts';
import type { BySide, SeatPlan } from './seats.ts';

/**
 * Places for people who are registered together in the order of a list: whoever finds a free seat gets it, the others
 * wait. While somebody in line could take a seat, everybody on the list waits.
 *
 * @param people the side of each
 * @returns a status for each person
 */
export function placeImported(facts: {
  plan: SeatPlan;
  seatsTaken: BySide;
  waiting: BySide;
  people: readonly string[];
  now: Date;
}): ('confirmed' | 'waitlisted')[] {
  const { plan, people, now } = facts;
  const seatsTaken: Record<string, number> = { ...facts.seatsTaken };
  const waiting: Record<string, number> = { ...facts.waiting };
  return people.map((side) => {
    const status = decidePlace({ event: plan, side, seatsTaken, waiting, now });
    const tally = status === 'confirmed' ? seatsTaken : waiting;
    tally[side] = (tally[side] ?? 0) + 1;
    return status;
  });
}
