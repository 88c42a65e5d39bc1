import type { Column, XlsxSheet } from '@sens/documents/spreadsheet';
import { attendanceStatuses } from '@sens/domain/attendance';
import { eventKinds, eventStatuses } from '@sens/domain/event';
import type { ListKind } from '@sens/domain/export';
import { audiences } from '@sens/domain/indicator';
import { organisationKinds } from '@sens/domain/organisation';
import { ageBands, genders } from '@sens/domain/participant';
import { m, type Locale } from '@sens/messages';

type ColumnName = Parameters<typeof m.exports_data_column>[1]['column'];

/** What stands in a column, where it is not text. */
const kinds: Readonly<Partial<Record<ColumnName, Column['kind']>>> = {
  ...{ firstDay: 'date', completedOn: 'date', day: 'date', eventFirstDay: 'date', lastDay: 'date' },
  ...{ sessions: 'number', hours: 'number', events: 'number', completions: 'number', session: 'number' },
  ...{ minutes: 'number', seated: 'number', participations: 'number', missing: 'number', organised: 'number' },
};

/** In characters, where the header is no measure. */
const widths: Readonly<Partial<Record<ColumnName, number>>> = {
  ...{ event: 40, region: 24, organisation: 30, organisers: 40, indicators: 30, name: 40, website: 30 },
};

const person = ['organisation', 'organisationKind', 'side', 'region', 'gender', 'ageBand'] as const;
const ledger: readonly ColumnName[] = [
  ...(['firstDay', 'event', 'eventKind', 'familyName', 'givenName', ...person] as const),
  ...(['sessions', 'hours', 'completedOn'] as const),
];

/** The columns of each list, in their order. */
const lists: Readonly<Record<ListKind, readonly ColumnName[]>> = {
  participations: ledger,
  completions: ledger,
  participants: [
    ...(['familyName', 'givenName', ...person, 'firstDay', 'events', 'sessions', 'hours', 'completions'] as const),
  ],
  attendance: [
    ...(['event', 'eventKind', 'day', 'session', 'startsAt', 'endsAt', 'familyName', 'givenName'] as const),
    ...(['organisation', 'side', 'status', 'minutes', 'conflict'] as const),
  ],
  events: [
    ...(['event', 'eventKind', 'eventStatus', 'eventFirstDay', 'lastDay', 'place', 'side', 'organisers'] as const),
    ...(['joint', 'audience', 'sessions', 'hours', 'seated', 'participations', 'completions'] as const),
    ...(['indicators', 'missing'] as const),
  ],
  organisations: ['name', 'organisationKind', 'side', 'role', 'website', 'organised'],
};

const kindOf = (column: ColumnName): Column['kind'] => kinds[column] ?? 'text';

export const listColumns = (locale: Locale, kind: ListKind): Column[] =>
  lists[kind].map((key) => {
    const width = widths[key];
    const column = { key, header: m.exports_data_column(locale, { column: key }), kind: kindOf(key) };
    return width === undefined ? column : { ...column, width };
  });

/** What the columns of a list mean, in the order of the list, as a sheet of its own. */
export function listDictionary(locale: Locale, kind: ListKind): XlsxSheet {
  const keys = ['column', 'meaning', 'kind', 'values'] as const;
  const columns: Column[] = keys.map((key) => ({
    ...{ key, header: m.exports_dictionary_column(locale, { column: key }), kind: 'text' },
    width: key === 'meaning' || key === 'values' ? 70 : 24,
  }));
  const rows = lists[kind].map((key) => ({
    column: m.exports_data_column(locale, { column: key }),
    meaning: m.exports_data_meaning(locale, { column: key }),
    kind: m.exports_value_kind(locale, { kind: kindOf(key) }),
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
