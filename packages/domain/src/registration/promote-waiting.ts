/**
 * How many of the waiting people move up: one for each free seat, from the head of the queue.
 *
 * @param facts.capacity seats in all
 * @param facts.seatsTaken registrations that hold a seat, after the change that may have freed one
 * @param facts.waiting people in the queue
 */
export function promotionsDue(facts: { capacity: number; seatsTaken: number; waiting: number }): number {
  return Math.max(0, Math.min(facts.waiting, facts.capacity - facts.seatsTaken));
}
