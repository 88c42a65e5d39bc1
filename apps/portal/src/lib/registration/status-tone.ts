import type { RegistrationStatus } from '@sens/domain/registration';

const tones = {
  pending: 'info',
  confirmed: 'success',
  waitlisted: 'warning',
  offered: 'info',
  declined: 'danger',
  cancelled: 'danger',
} as const satisfies Record<RegistrationStatus, unknown>;

/** The colour that goes with the word of a registration's state. */
export const statusTone = (status: RegistrationStatus) => tones[status];
