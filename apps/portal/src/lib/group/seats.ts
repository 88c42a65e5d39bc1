import { isUnnamed, type GroupSeatStatus } from '@sens/domain/group';
import type { RegistrationStatus } from '@sens/domain/registration';

export interface ShownSeat {
  readonly number: number;
  readonly side: string;
  readonly status: GroupSeatStatus;
  readonly registrationStatus: RegistrationStatus | null;
  readonly person: { readonly givenName: string; readonly familyName: string; readonly email: string | null } | null;
}

/** How a seat stands, for its words and its colour: as the registration of whoever is named, else by itself. */
export const seatState = ({ status, registrationStatus }: ShownSeat) =>
  status === 'named' ? (registrationStatus ?? 'cancelled') : status;

export const stateTones = {
  confirmed: 'success',
  waitlisted: 'warning',
  pending: 'info',
  offered: 'info',
  declined: 'neutral',
  cancelled: 'neutral',
  returned: 'neutral',
  lapsed: 'neutral',
} as const satisfies Record<ReturnType<typeof seatState>, string>;

/** Whether somebody else can be named for the seat. */
export const isReplaceable = ({ status, registrationStatus }: ShownSeat): boolean =>
  status === 'named' &&
  (registrationStatus === 'confirmed' || registrationStatus === 'waitlisted' || registrationStatus === 'pending');

export const unnamedOf = (seats: readonly ShownSeat[]): ShownSeat[] => seats.filter(isUnnamed);

/** The numbers among what a form posted, each once. */
export const uniqueSeats = (posted: readonly FormDataEntryValue[]): number[] => [
  ...new Set(posted.map(Number).filter((number) => Number.isInteger(number) && number > 0)),
];
