import { DomainError } from '../shared/error.ts';
import { decideRegistration, type BySide, type RegistrationFacts } from '../registration/index.ts';
import type { UnnamedStatus } from './group.ts';

export interface HeldSeat {
  readonly side: string;
  readonly status: UnnamedStatus;
}

/**
 * What becomes of the seats that an organisation asks for: each is decided on as the registration of one more person of
 * that side would be, one after the other. So a group takes no seat that single people could not, and what does not fit
 * goes to the end of the queue.
 *
 * @param wanted seats by side
 * @throws DomainError `registration.*` when the event takes no registrations, `group.not_taken` when it takes no groups,
 *   `group.too_many_seats` beyond what it gives to one
 */
export function placeGroup(
  facts: Omit<RegistrationFacts, 'side' | 'alreadyRegistered' | 'event'> & {
    event: RegistrationFacts['event'] & { groupSeats: number };
  },
  wanted: BySide,
): HeldSeat[] {
  const { event } = facts;
  const sides = Object.entries(wanted).flatMap(([side, seats]) => Array.from({ length: seats }, () => side));
  if (event.groupSeats === 0) throw new DomainError('group.not_taken', {});
  if (sides.length > event.groupSeats) throw new DomainError('group.too_many_seats', { most: event.groupSeats });
  const [seatsTaken, waiting] = [{ ...facts.seatsTaken }, { ...facts.waiting }];
  return sides.map((side) => {
    const status = decideRegistration({ ...facts, seatsTaken, waiting, side, alreadyRegistered: false });
    tally({ seatsTaken, waiting }, side, status);
    return { side, status };
  });
}

function tally(
  { seatsTaken, waiting }: Record<'seatsTaken' | 'waiting', Record<string, number>>,
  side: string,
  status: UnnamedStatus,
): void {
  if (status === 'pending') return;
  const counts = status === 'confirmed' ? seatsTaken : waiting;
  counts[side] = (counts[side] ?? 0) + 1;
}
