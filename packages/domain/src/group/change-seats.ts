import { DomainError } from '../shared/error.ts';
import { isNamingOpen } from './naming-date.ts';
import { isUnnamed, type GroupSeatStatus, type UnnamedStatus } from './group.ts';

interface Seat {
  /** From 1, within the group. */
  readonly number: number;
  readonly status: GroupSeatStatus;
}
interface Group {
  readonly namedUntil: Date;
  readonly endedAt: Date | null;
}

/**
 * The seats with these numbers, for which somebody is to be named or which are given back. Naming takes a seat and gives
 * the person its state, so the number of seats stays the same.
 *
 * @throws DomainError `group.naming_over` after the date or the group's end, `group.seat_taken` for a seat that is not
 *   free for naming any more, or twice the same
 */
export function unnamedSeats<S extends Seat>(
  group: Group,
  seats: readonly S[],
  numbers: readonly number[],
  now: Date,
): (S & { readonly status: UnnamedStatus })[] {
  assertNamingOpen(group, now);
  if (new Set(numbers).size < numbers.length) throw new DomainError('group.seat_taken', {});
  return numbers.map((number) => {
    const seat = seats.find((candidate) => candidate.number === number);
    if (!seat || !isUnnamed(seat)) throw new DomainError('group.seat_taken', {});
    return seat;
  });
}

/** @throws DomainError `group.naming_over` */
export function assertNamingOpen(group: Group, now: Date): void {
  if (!isNamingOpen(group, now)) throw new DomainError('group.naming_over', {});
}

/** The seats that go down the line at the naming date: exactly those for which nobody is named; none before. */
export function lapsing<S extends Seat>(group: Pick<Group, 'namedUntil'>, seats: readonly S[], now: Date): S[] {
  return group.namedUntil <= now ? seats.filter(isUnnamed) : [];
}
