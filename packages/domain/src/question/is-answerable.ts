import type { EventStatus } from '../event/event.ts';
import { isActive, type RegistrationStatus } from '../registration/registration.ts';

/** Answers may be given again while the event lasts and is not cancelled, and the registration stands. */
export const isAnswerable = (
  event: { readonly endsAt: Date; readonly status: EventStatus },
  status: RegistrationStatus,
  now: Date,
): boolean => isActive(status) && event.endsAt > now && event.status !== 'cancelled';
