import { registrationStatuses, type RegistrationStatus } from '../registration/registration.ts';

const registrationActions = registrationStatuses.map(
  (status): `registration.${RegistrationStatus}` => `registration.${status}`,
);

/**
 * Everything that is written into the audit trail: subject and what happened to it. `@sens/messages` does not compile
 * while one of them has no words, and `@sens/db` writes no other.
 */
export const auditActions = [
  ...(['event.created', 'event.duplicated', 'event.changed', 'event.published'] as const),
  ...(['event.cancelled', 'event.finished', 'event.reopened', 'event.rules_changed'] as const),
  ...(['event.prerequisites_set', 'event.prerequisites_waived', 'event.waiver_withdrawn'] as const),
  ...registrationActions,
  ...(['registration.promoted', 'registration.accepted', 'registration.approved'] as const),
  ...(['registration.by_hand', 'registration.moved'] as const),
  ...(['registration.moved_up', 'registration.offer_lapsed', 'registration.exported', 'completion.assessed'] as const),
  ...(['registration.filter_saved', 'registration.filter_renamed', 'registration.filter_removed'] as const),
  ...(['event.message_sent'] as const),
  ...(['certificate.run_started', 'certificate.exported', 'certificate.template_saved'] as const),
  ...(['completion.imported', 'completion.exported'] as const),
  ...(['group.held', 'group.named', 'group.renamed', 'group.returned', 'group.lapsed', 'group.promoted'] as const),
  ...(['group.extended', 'group.cancelled'] as const),
  ...(['certificate.issued', 'certificate.revoked', 'participant.imported', 'indicator.exported'] as const),
  ...(['participant.merged', 'participant.merge_undone'] as const),
  ...(['participant.told_apart', 'participant.told_apart_undone'] as const),
  ...(['indicator.adopted', 'indicator.created', 'indicator.changed', 'indicator.retired'] as const),
  ...(['event.reporting_set', 'event.indicator_overridden', 'event.indicator_restored'] as const),
  ...(['report.begun', 'report.written', 'report.frozen', 'report.read', 'report.removed'] as const),
  ...(['membership.added', 'membership.removed', 'project.created', 'project.updated'] as const),
  ...(['project.logo_added', 'project.logo_removed'] as const),
  ...(['consent.created', 'consent.drafted', 'consent.published'] as const),
  ...(['question.created', 'question.changed', 'question.retired', 'question.restored'] as const),
  ...(['event.questions_set', 'registration.answered', 'question.exported'] as const),
  ...(['visit.planned', 'visit.boarded', 'visit.traveller_changed', 'visit.needs_deleted'] as const),
  ...(['visit.rooms_assigned', 'visit.instructions_sent', 'visit.dossier_downloaded', 'visit.host_confirmed'] as const),
  ...(['visit.cost_added', 'visit.cost_changed', 'visit.cost_removed', 'visit.costs_exported'] as const),
  ...(['visit.stop_reported', 'visit.photo_added', 'visit.photo_removed'] as const),
  ...(['question.file_downloaded'] as const),
  ...(['consent.given', 'consent.withdrawn', 'consent.exported'] as const),
  ...(['feedback.exported', 'privacy.downloaded', 'privacy.corrected', 'privacy.requested'] as const),
  ...(['privacy.refused', 'privacy.restricted', 'privacy.erased', 'privacy.retention_set'] as const),
  ...(['privacy.erasing_started', 'privacy.contacts_erased', 'privacy.signers_erased'] as const),
  ...(['curriculum.created', 'curriculum.copied', 'curriculum.version_made'] as const),
  ...(['curriculum.version_changed', 'curriculum.version_published'] as const),
  ...(['curriculum.module_added', 'curriculum.module_changed'] as const),
  ...(['curriculum.module_moved', 'curriculum.module_removed'] as const),
  ...(['curriculum.material_added', 'curriculum.material_removed'] as const),
  ...(['session.finalised', 'session.reopened', 'session.hours_exported'] as const),
  ...(['absence.noted', 'absence.accepted', 'absence.declined'] as const),
  ...(['sheet.printed', 'sheet.signed_added', 'sheet.settled', 'sheet.closed'] as const),
  ...(['sheet.signer_noted', 'sheet.signer_added', 'sheet.signer_refused'] as const),
  ...(['evidence.added', 'evidence.removed', 'evidence.withdrawn', 'evidence.read'] as const),
  ...(['export.started', 'export.downloaded'] as const),
  ...(['api_key.created', 'api_key.revoked', 'project.figures_published', 'project.figures_withdrawn'] as const),
  ...(['indicator.value_typed'] as const),
  ...(['attendance.arrival_opened', 'attendance.arrival_closed', 'attendance.log_imported'] as const),
] as const;
export type AuditAction = (typeof auditActions)[number];

export const isAuditAction = (action: string): action is AuditAction => auditActions.some((known) => known === action);
