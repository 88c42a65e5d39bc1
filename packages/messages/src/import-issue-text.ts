import type { ImportIssue, ImportIssueCode, ParticipantField } from '@sens/domain/participant';
import * as m from './generated/messages.ts';
import type { Locale } from './generated/locales.ts';

type Sentence = (locale: Locale, params: { field: string; value: string }) => string;

/** Does not compile while an issue code lacks its sentence. */
const sentences: Readonly<Record<ImportIssueCode, Sentence>> = {
  name_missing: m.import_issue_name_missing,
  family_name_missing: m.import_issue_family_name_missing,
  given_name_missing: m.import_issue_given_name_missing,
  name_too_long: m.import_issue_name_too_long,
  name_unusual: m.import_issue_name_unusual,
  email_missing: m.import_issue_email_missing,
  email_invalid: m.import_issue_email_invalid,
  email_several: m.import_issue_email_several,
  phone_invalid: m.import_issue_phone_invalid,
  birth_impossible: m.import_issue_birth_impossible,
  birth_unreadable: m.import_issue_birth_unreadable,
  gender_unknown: m.import_issue_gender_unknown,
  organisation_kind_unknown: m.import_issue_organisation_kind_unknown,
  photo_consent_unknown: m.import_issue_photo_consent_unknown,
  side_unknown: m.import_issue_side_unknown,
  region_unknown: m.import_issue_region_unknown,
  text_too_long: m.import_issue_text_too_long,
  formula_text: m.import_issue_formula_text,
  hidden_characters: m.import_issue_hidden_characters,
  cells_beyond_header: m.import_issue_cells_beyond_header,
  shared_address: m.import_issue_shared_address,
  possible_duplicate: m.import_issue_possible_duplicate,
  duplicate_of_line: m.import_issue_duplicate_of_line,
  data_differ: m.import_issue_data_differ,
  several_people_match: m.import_issue_several_people_match,
};

const fieldNames: Readonly<Record<ParticipantField, (locale: Locale) => string>> = {
  givenName: m.participant_field_given_name,
  familyName: m.participant_field_family_name,
  fullName: m.participant_field_full_name,
  gender: m.participant_field_gender,
  birth: m.participant_field_birth,
  email: m.participant_field_email,
  phone: m.participant_field_phone,
  organisation: m.participant_field_organisation,
  organisationKind: m.participant_field_organisation_kind,
  place: m.participant_field_place,
  photoConsent: m.participant_field_photo_consent,
  remarks: m.participant_field_remarks,
  side: m.participant_field_side,
  region: m.participant_field_region,
};

/** What is wrong with a row of an imported list, as a sentence. */
export function importIssueText(locale: Locale, issue: Pick<ImportIssue, 'code' | 'field' | 'value'>): string {
  return sentences[issue.code](locale, { field: fieldNames[issue.field](locale), value: issue.value ?? '' });
}

/** The name of a column of an imported list. */
export function participantFieldName(locale: Locale, field: ParticipantField): string {
  return fieldNames[field](locale);
}
