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
};

/** What happened, in words: an entry of the audit trail. */
export const auditText = (locale: Locale, action: AuditAction): string => words[action](locale);
