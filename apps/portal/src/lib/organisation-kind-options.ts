import { organisationKinds } from '@sens/domain/organisation';
import { compareText, m, type Locale } from '@sens/messages';
import type { Option } from './components/options.ts';

/** The kinds of organisations as the language sorts them, "other" last. */
export const organisationKindOptions = (locale: Locale): Option[] =>
  organisationKinds
    .map((kind) => ({ value: kind, label: m.organisation_kind(locale, { kind }) }))
    .sort((one, other) =>
      one.value === 'other' || other.value === 'other'
        ? Number(one.value === 'other') - Number(other.value === 'other')
        : compareText(locale, one.label, other.label),
    );
