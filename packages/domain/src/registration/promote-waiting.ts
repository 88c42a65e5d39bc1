import { freeSeats, type BySide, type SeatPlan } from './seats.ts';

/**
 * Who of the waiting people gets a free seat. The queue is gone through in its order; whoever could only take a seat
 * that is kept for another side stays where they are and holds nobody up.
 *
 * @param taken seats held, by side, after the change that may have freed one
 * @param queue the waiting people, the first in line first
 */
export function promotionsDue<Waiting extends { readonly side: string }>(
  plan: SeatPlan,
  taken: BySide,
  queue: readonly Waiting[],
  now: Date,
): Waiting[] {
  const held: Record<string, number> = { ...taken };
  const due: Waiting[] = [];
  for (const person of queue) {
    if (freeSeats(plan, held, person.side, now) === 0) continue;
    held[person.side] = (held[person.side] ?? 0) + 1;
    due.push(person);
  }
  return due;
}

/** Whether somebody of those who wait could be seated, so that the queue must move before anybody new is seated. */
export const isQueueDue = (plan: SeatPlan, taken: BySide, waiting: BySide, now: Date): boolean =>
  Object.entries(waiting).some(([side, people]) => people > 0 && freeSeats(plan, taken, side, now) > 0);
