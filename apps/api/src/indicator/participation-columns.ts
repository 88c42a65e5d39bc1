import type { LedgerRow, LedgerWords } from '@sens/db/indicator';
import type { Column } from '@sens/documents/spreadsheet';
import { localise } from '@sens/domain';
import { eventKinds } from '@sens/domain/event';
import { organisationKinds } from '@sens/domain/organisation';
import { ageBands, genders } from '@sens/domain/participant';
import { regionName, regionsOf } from '@sens/domain/region';
import { formatRegion, m, type Locale } from '@sens/messages';

type Cells = Record<string, string | number | null>;

/** The columns of the participation export, in the order the report wants them. */
export function participationColumns(locale: Locale): Column[] {
  return [
    { key: 'firstDay', header: m.export_first_day(locale), kind: 'date' },
    { key: 'event', header: m.export_event(locale), kind: 'text', width: 40 },
    { key: 'eventKind', header: m.export_event_kind(locale), kind: 'text' },
    { key: 'familyName', header: m.export_family_name(locale), kind: 'text' },
    { key: 'givenName', header: m.export_given_name(locale), kind: 'text' },
    { key: 'organisation', header: m.export_organisation(locale), kind: 'text', width: 30 },
    { key: 'organisationKind', header: m.export_organisation_kind(locale), kind: 'text' },
    { key: 'side', header: m.export_side(locale), kind: 'text' },
    { key: 'region', header: m.export_region(locale), kind: 'text', width: 24 },
    { key: 'gender', header: m.export_gender(locale), kind: 'text' },
    { key: 'ageBand', header: m.export_age_band(locale), kind: 'text' },
    { key: 'sessions', header: m.export_sessions(locale), kind: 'number' },
    { key: 'hours', header: m.export_hours(locale), kind: 'number' },
    { key: 'completedOn', header: m.export_completed_on(locale), kind: 'date' },
  ];
}

/** One row of the ledger in the words of a language. Days are calendar dates, hours have two decimals at most. */
export function participationCells(locale: Locale, row: LedgerRow): Cells {
  return {
    firstDay: row.firstDay,
    event: localise(row.eventTitle, locale),
    eventKind: m.event_kind(locale, { kind: row.eventKind }),
    familyName: row.familyName,
    givenName: row.givenName,
    organisation: row.organisationName,
    organisationKind: row.organisationKind && m.organisation_kind(locale, { kind: row.organisationKind }),
    side: formatRegion(locale, row.side),
    region: row.region && regionName(row.region),
    gender: row.gender && m.participant_gender(locale, { gender: row.gender }),
    ageBand: row.ageBand && m.participant_age_band(locale, { band: row.ageBand }),
    sessions: row.sessions,
    hours: Math.round((row.minutes / 60) * 100) / 100,
    completedOn: row.completedOn,
  };
}

/** The words that `participationCells` uses, by code, for a database that writes the cells itself. */
export function participationWords(locale: Locale, sides: readonly string[]): LedgerWords {
  return {
    locale,
    eventKind: wordsOf(eventKinds, (kind) => m.event_kind(locale, { kind })),
    organisationKind: wordsOf(organisationKinds, (kind) => m.organisation_kind(locale, { kind })),
    side: wordsOf(sides, (side) => formatRegion(locale, side)),
    region: Object.fromEntries(sides.flatMap(regionsOf).map(({ code, name }) => [code, name])),
    gender: wordsOf(genders, (gender) => m.participant_gender(locale, { gender })),
    ageBand: wordsOf(ageBands, (band) => m.participant_age_band(locale, { band })),
  };
}

const wordsOf = <C extends string>(codes: readonly C[], word: (code: C) => string): Record<string, string> =>
  Object.fromEntries(codes.map((code) => [code, word(code)]));
