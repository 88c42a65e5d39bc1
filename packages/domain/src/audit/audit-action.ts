/**
 * Everything that is written into the audit trail: subject and what happened to it. `@sens/messages` does not compile
 * while one of them has no words.
 */
export const auditActions = [
  ...(['event.created', 'event.duplicated', 'event.changed', 'event.published'] as const),
  ...(['event.cancelled', 'event.finished', 'event.reopened'] as const),
  ...(['registration.confirmed', 'registration.waitlisted', 'registration.promoted'] as const),
  'registration.cancelled',
  ...(['certificate.issued', 'certificate.revoked', 'participant.imported', 'indicator.exported'] as const),
  ...(['membership.added', 'membership.removed', 'project.created', 'project.logo_added'] as const),
] as const;
export type AuditAction = (typeof auditActions)[number];

export const isAuditAction = (action: string): action is AuditAction => auditActions.some((known) => known === action);
