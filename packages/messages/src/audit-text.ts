import type { AuditAction } from '@sens/domain/audit';
import * as m from './generated/messages.ts';
import type { Locale } from './generated/locales.ts';

/** Does not compile while an action of the audit trail has no words. */
const words: Readonly<Record<AuditAction, (locale: Locale) => string>> = {
  'event.created': m.manage_event_edit_audit_event_created,
  'event.duplicated': m.manage_event_edit_audit_event_duplicated,
  'event.changed': m.manage_event_edit_audit_event_changed,
  'event.published': m.manage_event_edit_audit_event_published,
  'event.cancelled': m.manage_event_edit_audit_event_cancelled,
  'event.finished': m.manage_event_edit_audit_event_finished,
  'event.reopened': m.manage_event_edit_audit_event_reopened,
  'registration.pending': m.manage_event_edit_audit_registration_pending,
  'registration.offered': m.manage_event_edit_audit_registration_offered,
  'registration.declined': m.manage_event_edit_audit_registration_declined,
  'registration.confirmed': m.manage_event_edit_audit_registration_confirmed,
  'registration.waitlisted': m.manage_event_edit_audit_registration_waitlisted,
  'registration.promoted': m.manage_event_edit_audit_registration_promoted,
  'registration.cancelled': m.manage_event_edit_audit_registration_cancelled,
  'certificate.issued': m.manage_event_edit_audit_certificate_issued,
  'certificate.revoked': m.manage_event_edit_audit_certificate_revoked,
  'participant.imported': m.manage_event_edit_audit_participant_imported,
  'indicator.exported': m.manage_event_edit_audit_indicator_exported,
  'membership.added': m.manage_event_edit_audit_membership_added,
  'membership.removed': m.manage_event_edit_audit_membership_removed,
  'project.created': m.manage_event_edit_audit_project_created,
  'project.logo_added': m.manage_event_edit_audit_project_logo_added,
  'event.rules_changed': m.manage_event_edit_audit_event_rules_changed,
  'event.prerequisites_set': m.manage_event_edit_audit_event_prerequisites_set,
  'event.prerequisites_waived': m.manage_event_edit_audit_event_prerequisites_waived,
  'event.waiver_withdrawn': m.manage_event_edit_audit_event_waiver_withdrawn,
  'registration.accepted': m.manage_event_edit_audit_registration_accepted,
  'registration.approved': m.manage_event_edit_audit_registration_approved,
  'registration.moved_up': m.manage_event_edit_audit_registration_moved_up,
  'registration.offer_lapsed': m.manage_event_edit_audit_registration_offer_lapsed,
  'completion.assessed': m.manage_event_edit_audit_completion_assessed,
  'curriculum.created': m.manage_event_edit_audit_curriculum_created,
  'curriculum.copied': m.manage_event_edit_audit_curriculum_copied,
  'curriculum.version_made': m.manage_event_edit_audit_curriculum_version_made,
  'curriculum.version_changed': m.manage_event_edit_audit_curriculum_version_changed,
  'curriculum.version_published': m.manage_event_edit_audit_curriculum_version_published,
  'curriculum.module_added': m.manage_event_edit_audit_curriculum_module_added,
  'curriculum.module_changed': m.manage_event_edit_audit_curriculum_module_changed,
  'curriculum.module_moved': m.manage_event_edit_audit_curriculum_module_moved,
  'curriculum.module_removed': m.manage_event_edit_audit_curriculum_module_removed,
  'curriculum.material_added': m.manage_event_edit_audit_curriculum_material_added,
  'curriculum.material_removed': m.manage_event_edit_audit_curriculum_material_removed,
  'project.updated': m.manage_event_edit_audit_project_updated,
  'project.logo_removed': m.manage_event_edit_audit_project_logo_removed,
};

/** What happened, in words: an entry of the audit trail. */
export const auditText = (locale: Locale, action: AuditAction): string => words[action](locale);
