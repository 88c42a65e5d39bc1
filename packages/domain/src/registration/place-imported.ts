/**
 * Places for people who are registered together in the order of a list: free seats first, then the end of the waiting
 * list. A seat that is free while others wait is theirs, so then everybody on the list waits.
 *
 * @returns a status for each person
 */
export function placeImported(facts: {
  capacity: number;
  seatsTaken: number;
  waiting: number;
  people: number;
}): ('confirmed' | 'waitlisted')[] {
  const free = facts.waiting > 0 ? 0 : Math.max(0, facts.capacity - facts.seatsTaken);
  return Array.from({ length: facts.people }, (_, index) => (index < free ? 'confirmed' : 'waitlisted'));
}
