/**
 * The states of a registration. `pending` waits for a manager's approval, `offered` is a place kept for somebody
 * from the waiting list until a deadline.
 */
export const registrationStatuses = ['pending', 'confirmed', 'waitlisted', 'offered', 'declined', 'cancelled'] as const;
export type RegistrationStatus = (typeof registrationStatuses)[number];

/** A person has at most one active registration for an event. */
export const activeStatuses = [
  'pending',
  'confirmed',
  'waitlisted',
  'offered',
] as const satisfies readonly RegistrationStatus[];

/** These hold a seat. */
export const seatedStatuses = ['confirmed', 'offered'] as const satisfies readonly RegistrationStatus[];

/**
 * What ended a registration: the person, a manager, the deadline of an offer that nobody accepted, or that it was moved
 * to another event.
 */
export const registrationEnders = ['participant', 'manager', 'offer_lapsed', 'moved'] as const;
export type RegistrationEnder = (typeof registrationEnders)[number];

export const isActive = (status: RegistrationStatus): boolean => activeStatuses.some((active) => active === status);
