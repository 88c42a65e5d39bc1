import type { Localised } from '@sens/domain';
import { formatNumber, type Locale } from '@sens/messages';
import type { FormValues } from '#lib/form.ts';
import type { ApiOutputs } from '#lib/server/api.ts';

export type ManagedVersion = ApiOutputs['curriculum']['version'];
export type ManagedModule = ManagedVersion['modules'][number];

/** A translated text as the values of its inputs: `title.sl`, `title.hu` … */
export const localisedValues = (name: string, text: Localised): FormValues =>
  Object.fromEntries(Object.entries(text).map(([language, value]) => [`${name}.${language}`, value]));

const number = (locale: Locale, value: number | null): string => (value === null ? '' : formatNumber(locale, value));

/** What the form of a draft's text and rule begins with. */
export const versionValues = (locale: Locale, version: ManagedVersion): FormValues => ({
  ...localisedValues('title', version.title),
  ...localisedValues('summary', version.summary),
  ects: number(locale, version.ects),
  minimumPercent: number(locale, Math.round(version.minimumShare * 100)),
  allowedAbsences: number(locale, version.allowedAbsences),
  assessmentRequired: version.assessmentRequired ? 'on' : '',
  eqfLevel: number(locale, version.eqfLevel),
  assessmentKind: version.assessmentKind ?? '',
  participationForm: version.participationForm ?? '',
  ...localisedValues('qualityAssurance', version.qualityAssurance),
});

/** What the form of a module begins with; nothing for a new one. */
export const moduleValues = (locale: Locale, module: ManagedModule | null): FormValues =>
  module === null
    ? { kind: 'contact' }
    : {
        ...localisedValues('title', module.title),
        ...localisedValues('outcomes', module.outcomes),
        ...localisedValues('trainerNotes', module.trainerNotes),
        kind: module.kind,
        hours: number(locale, module.minutes / 60),
        mandatory: module.mandatory ? 'on' : '',
      };
