/** A code without parameters. */
export type None = Readonly<Record<never, never>>;

/**
 * Every error code with the parameters of its sentence. `@sens/messages` does not compile while one of them lacks
 * a sentence in some language, or uses a parameter that is not here.
 */
export interface ErrorParams {
  // Fields of any form. `field` issues stand beside the input, so their sentences do not name it.
  'field.required': None;
  'field.invalid': None;
  'field.too_long': { max: number };
  'field.too_short': { min: number };
  'field.too_small': { min: number };
  'field.too_big': { max: number };
  'field.email': None;
  'field.url': None;
  'field.language': None;
  'field.date': None;
  'field.date_order': None;
  'field.slug': None;
  'field.code': None;
  'field.choice': None;
  'field.year': None;
  'field.amount': None;
  'field.placeholder': None;
  'field.must_agree': None;
  'field.text_controls': None;

  // Requests of any kind.
  'request.invalid': None;
  'request.not_found': None;
  'request.sign_in_required': None;
  'request.forbidden': None;
  'request.too_many': { seconds: number };
  'request.too_large': { megabytes: number };
  'request.unavailable': None;
  'request.internal': { reference: string };

  'api_key.already_over': None;

  'account.code_wrong': None;
  'account.code_expired': None;
  'account.code_locked': None;
  'account.password_wrong': None;

  'project.slug_taken': None;
  'project.slug_reserved': None;
  'project.sides_needed': None;
  'project.side_in_use': { side: string };
  'project.lead_partner_needed': None;
  'project.period_overlap': None;
  'project.logo_unreadable': None;
  'project.changed_meanwhile': None;
  'project.member_unknown': None;
  'project.member_disabled': None;
  'project.last_manager': None;

  'curriculum.slug_taken': None;
  'curriculum.version_published': None;
  'curriculum.version_draft': None;
  'curriculum.modules_needed': None;
  'curriculum.file_kind': None;

  'event.slug_taken': None;
  'event.status_change': None;
  'event.not_over': None;
  'event.not_editable': None;
  'event.not_ready': None;
  'event.slug_fixed': None;
  'event.session_unknown': None;
  'event.session_has_marks': None;
  'event.organisation_unknown': None;
  'event.curriculum_unknown': None;
  'event.module_unknown': None;
  'event.trainer_unknown': None;
  'event.side_unknown': None;

  'group.not_taken': None;
  'group.too_many_seats': { most: number };
  'group.naming_over': None;
  'group.seat_taken': None;
  'group.person_registered': { name: string };
  'group.over': None;

  'registration.event_not_open': None;
  'registration.event_closed': None;
  'registration.event_cancelled': None;
  'registration.event_over': None;
  'registration.already_registered': None;
  'registration.already_cancelled': None;
  'registration.key_reused': None;
  'registration.side_seats_exceed': None;
  'registration.capacity_below_taken': { taken: number };
  'registration.offer_lapsed': None;
  'registration.not_pending': None;
  'registration.not_waiting': None;
  'registration.no_seat_left': None;
  'registration.target_full': None;
  'registration.filter_name_taken': None;
  'registration.filter_too_many': { max: number };
  'registration.message_language_missing': { languages: string };
  'registration.message_nobody': None;
  'registration.prerequisite_missing': { titles: string };
  'registration.prerequisite_unmet': None;

  'question.unknown': None;
  'question.options_needed': None;
  'question.reason_needed': None;
  'question.kind_fixed': None;
  'question.sensitive_fixed': None;
  'question.option_chosen': None;
  'question.file_kind': None;

  'visit.host_unknown': None;
  'visit.leg_full': None;
  'visit.seats_below_taken': { taken: number };
  'visit.pick_up_in_use': None;
  'visit.leg_counted': None;
  'visit.too_many': { max: number };
  'visit.traveller_unknown': None;
  'visit.room_full': None;
  'visit.must_share': None;
  'visit.payer_unknown': None;
  'visit.cost_scope_unknown': None;
  'visit.leg_has_costs': None;
  'visit.stop_documented': None;
  'visit.photo_unreadable': None;
  'visit.photo_packed': None;
  'visit.photo_day': None;

  'attendance.session_unknown': None;
  'attendance.registration_unknown': None;
  'attendance.not_confirmed': None;
  'attendance.minutes_too_many': { max: number };
  'attendance.times_impossible': None;
  'attendance.not_started': None;
  'attendance.session_finalised': None;
  'attendance.arrival_closed': None;
  'attendance.arrival_code_wrong': None;
  'attendance.not_registered': None;

  'record.not_over': None;
  'record.already_finalised': None;
  'record.not_finalised': None;
  'record.note_decided': None;
  'record.note_too_many': { max: number };
  'record.log_header_missing': None;
  'record.log_too_many_people': { max: number };
  'record.log_imported': None;
  'record.log_nothing_chosen': None;

  'evidence.day_without_session': None;
  'evidence.nobody_registered': None;
  'evidence.file_kind': None;
  'evidence.code_unknown': None;
  'evidence.code_unreadable': None;
  'evidence.sheet_closed': None;
  'evidence.not_settled': None;
  'evidence.settled_otherwise': None;
  'evidence.signer_settled': None;
  'evidence.signers_too_many': { max: number };
  'evidence.document_kind': None;
  'evidence.already_withdrawn': None;

  'export.period_unknown': None;
  'export.nothing_to_prove': None;

  'certificate.not_earned': None;
  'certificate.already_issued': None;
  'certificate.already_revoked': None;
  'certificate.nobody_earned': None;
  'certificate.seal_expired': None;
  'certificate.place_unknown': None;
  'certificate.place_needed': None;
  'certificate.too_many_lines': { max: number };
  'certificate.signature_unreadable': None;
  'certificate.template_changed': None;
  'completion.result_column_missing': None;
  'completion.list_confirmed': None;

  'feedback.not_open': None;
  'feedback.already_given': None;

  'privacy.registration_to_come': None;
  'privacy.already_restricted': None;
  'privacy.already_closed': None;
  'privacy.retention_running': None;
  'privacy.person_exists': None;

  'consent.nothing_to_publish': None;
  'consent.languages_missing': None;
  'consent.changes_needed': None;

  'indicator.already_adopted': None;
  'indicator.code_taken': None;
  'indicator.responsible_unknown': None;
  'indicator.never_counts': None;
  'indicator.values_changed': None;

  'report.period_taken': None;
  'report.period_not_over': None;
  'report.earlier_open': None;
  'report.frozen': None;
  'report.conflicts': { count: number };

  'import.file_unreadable': None;
  'import.file_empty': None;
  'import.header_missing': None;
  'import.too_many_rows': { max: number };
  'import.already_done': None;
  'import.nothing_chosen': None;
  'participant.already_merged': None;
  'participant.already_undone': None;
  'import.prerequisites_unmet': { count: number };
}
