import { m, type Locale } from '@sens/messages';

/** What the fields of the registration form are called, by their names. */
export const registrationLabels = (locale: Locale) => ({
  givenName: m.registration_form_given_name(locale),
  familyName: m.registration_form_family_name(locale),
  email: m.registration_form_email(locale),
  side: m.registration_form_side(locale),
  region: m.registration_form_region(locale),
  gender: m.registration_form_gender(locale),
  birthYear: m.registration_form_birth_year(locale),
  organisationName: m.registration_form_organisation(locale),
  organisationKind: m.registration_form_organisation_kind(locale),
  noticeRead: m.layout_data_protection(locale),
});

/** The order in which a name is asked for, as the language says it. */
export const nameFields = (locale: Locale): readonly ('givenName' | 'familyName')[] =>
  m.language_name_order(locale) === 'family_first' ? ['familyName', 'givenName'] : ['givenName', 'familyName'];
