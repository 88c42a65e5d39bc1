import { formatDate, formatRegion, m, personName, type Locale } from '@sens/messages';
import { languageName } from '#lib/language-name.ts';
import type { ApiOutputs } from '#lib/server/api.ts';

export type PersonRecord = ApiOutputs['participant']['byId']['records'][number];

const facts = [
  ...(['name', 'email', 'phone', 'side', 'region', 'gender', 'birth_year'] as const),
  ...(['organisation', 'organisation_kind', 'place', 'language', 'since'] as const),
] as const;

/** What a record says of a person, a line for each fact, a dash for what it does not say. */
export function recordFacts(locale: Locale, record: PersonRecord): { label: string; value: string }[] {
  return facts.map((field) => ({
    label: m.project_people_field(locale, { field }),
    value: valueOf(locale, record, field) ?? '–',
  }));
}

function valueOf(locale: Locale, record: PersonRecord, field: (typeof facts)[number]): string | null {
  switch (field) {
    case 'name':
      return personName(locale, record);
    case 'side':
      return formatRegion(locale, record.side);
    case 'gender':
      return record.gender && m.participant_gender(locale, { gender: record.gender });
    case 'birth_year':
      return record.birthYear === null ? null : String(record.birthYear);
    case 'organisation':
      return record.organisationName;
    case 'organisation_kind':
      return record.organisationKind && m.organisation_kind(locale, { kind: record.organisationKind });
    case 'language':
      return languageName(locale, record.locale);
    case 'since':
      return formatDate(locale, record.createdAt);
    default:
      return record[field];
  }
}
