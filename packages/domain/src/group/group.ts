/**
 * The states of a held seat. Until somebody is named it is `pending`, `confirmed` or `waitlisted`, as a registration
 * would be; then it is `named` and the registration says how the person stands. It ends `returned`, or
 * `lapsed` at the naming date. A pending seat takes none: where a manager approves registrations, each named person is
 * approved as anybody.
 */
export const groupSeatStatuses = ['pending', 'confirmed', 'waitlisted', 'named', 'returned', 'lapsed'] as const;
export type GroupSeatStatus = (typeof groupSeatStatuses)[number];

/** Nobody is named for these yet. */
export const unnamedStatuses = ['confirmed', 'pending', 'waitlisted'] as const satisfies readonly GroupSeatStatus[];
export type UnnamedStatus = (typeof unnamedStatuses)[number];

export const isUnnamed = <Seat extends { readonly status: GroupSeatStatus }>(
  seat: Seat,
): seat is Seat & { readonly status: UnnamedStatus } => unnamedStatuses.some((status) => status === seat.status);

/**
 * How many days after the end of an event the contacts of its groups are kept. They are written to about seats, and no
 * list, sheet or indicator names them: nothing else needs their name and address (GDPR, article 5 (1) (e)).
 */
export const contactKeptDays = 90;

/** What a group's contact is told about, one mail each. */
export const groupNews = ['held', 'promoted', 'reminder', 'extended', 'lapsed', 'changed', 'cancelled'] as const;
export type GroupNews = (typeof groupNews)[number];

/** How many seats of a group are in each state in which nobody is named. */
export function countUnnamed(seats: readonly { readonly status: GroupSeatStatus }[]): Record<UnnamedStatus, number> {
  const counts = { confirmed: 0, pending: 0, waitlisted: 0 };
  for (const seat of seats) if (isUnnamed(seat)) counts[seat.status] += 1;
  return counts;
}
