import { registrationStatuses, type RegistrationStatus } from '../registration/registration.ts';

const registrationActions = registrationStatuses.map(
  (status): `registration.${RegistrationStatus}` => `registration.${status}`,
);

/**
 * Everything that is written into the audit trail: subject and what happened to it. `@sens/messages` does not compile
 * while one of them has no words, and a test of the API finds what it writes and is not here.
 */
export const auditActions = [
  ...(['event.created', 'event.duplicated', 'event.changed', 'event.published'] as const),
  ...(['event.cancelled', 'event.finished', 'event.reopened'] as const),
  ...registrationActions,
  'registration.promoted',
  ...(['certificate.issued', 'certificate.revoked', 'participant.imported', 'indicator.exported'] as const),
  ...(['membership.added', 'membership.removed', 'project.created', 'project.logo_added'] as const),
] as const;
export type AuditAction = (typeof auditActions)[number];

export const isAuditAction = (action: string): action is AuditAction => auditActions.some((known) => known === action);
