import { m, type Locale } from '@sens/messages';

const label = (locale: Locale, field: Parameters<typeof m.curricula_field>[1]['field']) =>
  m.curricula_field(locale, { field });

/** The labels of the forms' fields by their paths, for the fields and for the list of what is wrong. */
export const curriculumLabels = (locale: Locale) => ({
  title: label(locale, 'title'),
  summary: label(locale, 'summary'),
  slug: label(locale, 'slug'),
});

export const versionLabels = (locale: Locale) => ({
  title: label(locale, 'title'),
  summary: label(locale, 'summary'),
  ects: label(locale, 'ects'),
  minimumPercent: label(locale, 'share'),
  allowedAbsences: label(locale, 'absences'),
  assessmentRequired: label(locale, 'assessment'),
  eqfLevel: label(locale, 'eqf'),
  assessmentKind: label(locale, 'assessment_kind'),
  participationForm: label(locale, 'participation'),
  qualityAssurance: label(locale, 'quality'),
});

export const moduleLabels = (locale: Locale) => ({
  title: label(locale, 'title'),
  kind: label(locale, 'kind'),
  hours: label(locale, 'hours'),
  mandatory: label(locale, 'mandatory'),
  outcomes: label(locale, 'outcomes'),
  trainerNotes: label(locale, 'notes'),
});

export const linkLabels = (locale: Locale) => ({
  'link.title': label(locale, 'material_title'),
  'link.url': label(locale, 'url'),
  'link.language': label(locale, 'language'),
  'link.moduleId': label(locale, 'module'),
});

export const fileLabels = (locale: Locale) => ({
  'file.title': label(locale, 'material_title'),
  'file.content': label(locale, 'file'),
  'file.language': label(locale, 'language'),
  'file.moduleId': label(locale, 'module'),
});

export const waiverLabels = (locale: Locale) => ({
  givenName: label(locale, 'given_name'),
  familyName: label(locale, 'family_name'),
  email: label(locale, 'email'),
  side: label(locale, 'side'),
  reason: label(locale, 'reason'),
});
