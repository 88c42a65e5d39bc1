/**
 * What a certificate of completion says besides hours and outcomes, so that it can be read as a micro-credential:
 * the standard elements of the Council Recommendation 2022/C 243/02, Annex I.
 */

/** How what was learnt is assessed. */
export const assessmentKinds = [
  'attendance',
  'written_test',
  'oral_exam',
  'practical_task',
  'project_work',
  'portfolio',
] as const;
export type AssessmentKind = (typeof assessmentKinds)[number];

/** How people take part. */
export const participationForms = ['on_site', 'online', 'blended'] as const;
export type ParticipationForm = (typeof participationForms)[number];

/** Levels of the European Qualifications Framework. */
export const eqfLevels = { least: 1, most: 8 } as const;
