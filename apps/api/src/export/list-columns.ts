import type { Column, XlsxSheet } from '@sens/documents/spreadsheet';
import { attendanceStatuses } from '@sens/domain/attendance';
import { eventKinds, eventStatuses } from '@sens/domain/event';
import type { ListKind } from '@sens/domain/export';
import { audiences } from '@sens/domain/indicator';
import { organisationKinds } from '@sens/domain/organisation';
import { ageBands, genders } from '@sens/domain/participant';
import { m, type Locale } from '@sens/messages';

type ColumnName = Parameters<typeof m.exports_data_column>[1]['column'];
type Listed = readonly [key: ColumnName, kind: Column['kind'], width?: number];

const ledger: readonly Listed[] = [
  ...([
    ['firstDay', 'date'],
    ['event', 'text', 40],
    ['eventKind', 'text'],
  ] as const),
  ...([
    ['familyName', 'text'],
    ['givenName', 'text'],
    ['organisation', 'text', 30],
  ] as const),
  ...([
    ['organisationKind', 'text'],
    ['side', 'text'],
    ['gender', 'text'],
    ['ageBand', 'text'],
  ] as const),
  ...([
    ['sessions', 'number'],
    ['hours', 'number'],
    ['completedOn', 'date'],
  ] as const),
];

/** The columns of each list, in their order. */
const lists: Readonly<Record<ListKind, readonly Listed[]>> = {
  participations: ledger,
  completions: ledger,
  participants: [
    ...([
      ['familyName', 'text'],
      ['givenName', 'text'],
      ['organisation', 'text', 30],
    ] as const),
    ...([
      ['organisationKind', 'text'],
      ['side', 'text'],
      ['gender', 'text'],
      ['ageBand', 'text'],
    ] as const),
    ...([
      ['firstDay', 'date'],
      ['events', 'number'],
      ['sessions', 'number'],
      ['hours', 'number'],
    ] as const),
    ['completions', 'number'],
  ],
  attendance: [
    ...([
      ['event', 'text', 40],
      ['eventKind', 'text'],
      ['day', 'date'],
      ['session', 'number'],
    ] as const),
    ...([
      ['startsAt', 'text'],
      ['endsAt', 'text'],
      ['familyName', 'text'],
      ['givenName', 'text'],
    ] as const),
    ...([
      ['organisation', 'text', 30],
      ['side', 'text'],
      ['status', 'text'],
      ['minutes', 'number'],
    ] as const),
    ['conflict', 'text'],
  ],
  events: [
    ...([
      ['event', 'text', 40],
      ['eventKind', 'text'],
      ['eventStatus', 'text'],
      ['eventFirstDay', 'date'],
    ] as const),
    ...([
      ['lastDay', 'date'],
      ['place', 'text'],
      ['side', 'text'],
      ['organisers', 'text', 40],
    ] as const),
    ...([
      ['joint', 'text'],
      ['audience', 'text'],
      ['sessions', 'number'],
      ['hours', 'number'],
    ] as const),
    ...([
      ['seated', 'number'],
      ['participations', 'number'],
      ['completions', 'number'],
    ] as const),
    ...([
      ['indicators', 'text', 30],
      ['missing', 'number'],
    ] as const),
  ],
  organisations: [
    ...([
      ['name', 'text', 40],
      ['organisationKind', 'text'],
      ['side', 'text'],
      ['role', 'text'],
    ] as const),
    ...([
      ['website', 'text', 30],
      ['organised', 'number'],
    ] as const),
  ],
};

export const listColumns = (locale: Locale, kind: ListKind): Column[] =>
  lists[kind].map(([key, of, width]) => ({
    ...{ key, header: m.exports_data_column(locale, { column: key }), kind: of },
    ...(width === undefined ? {} : { width }),
  }));

/** What the columns of a list mean, in the order of the list, as a sheet of its own. */
export function listDictionary(locale: Locale, kind: ListKind): XlsxSheet {
  const keys = ['column', 'meaning', 'kind', 'values'] as const;
  const columns: Column[] = keys.map((key) => ({
    ...{ key, header: m.exports_dictionary_column(locale, { column: key }), kind: 'text' },
    width: key === 'meaning' || key === 'values' ? 70 : 24,
  }));
  const rows = lists[kind].map(([key, of]) => ({
    column: m.exports_data_column(locale, { column: key }),
    meaning: m.exports_data_meaning(locale, { column: key }),
    kind: m.exports_value_kind(locale, { kind: of }),
    values: possibleValues(locale, key).join(', '),
  }));
  return { name: m.reports_sheet(locale, { sheet: 'dictionary' }), columns, rows };
}

/** The words that may stand in a column; none where anything may. */
function possibleValues(locale: Locale, column: ColumnName): string[] {
  switch (column) {
    case 'eventKind':
      return eventKinds.map((kind) => m.event_kind(locale, { kind }));
    case 'eventStatus':
      return eventStatuses.map((status) => m.event_status(locale, { status }));
    case 'organisationKind':
      return organisationKinds.map((kind) => m.organisation_kind(locale, { kind }));
    case 'gender':
      return genders.map((gender) => m.participant_gender(locale, { gender }));
    case 'ageBand':
      return ageBands.map((band) => m.participant_age_band(locale, { band }));
    case 'status':
      return attendanceStatuses.map((status) => m.roll_call_status(locale, { status }));
    case 'audience':
      return audiences.map((audience) => m.targets_audience(locale, { audience }));
    case 'role':
      return (['lead', 'partner', 'none'] as const).map((role) => m.exports_partner_role(locale, { role }));
    case 'conflict':
    case 'joint':
      return (['yes', 'no'] as const).map((value) => m.exports_yes_no(locale, { value }));
    default:
      return [];
  }
}
