import type { listReportRows } from '@sens/db/indicator';
import type { Column, Row, XlsxSheet } from '@sens/documents/spreadsheet';
import { localise } from '@sens/domain';
import type { ReportContent } from '@sens/domain/indicator';
import { formatRegion, m, type Locale } from '@sens/messages';

type ReportRow = Awaited<ReturnType<typeof listReportRows>>[number];

const column = (
  locale: Locale,
  key: Parameters<typeof m.targets_column>[1]['column'],
  kind: Column['kind'],
): Column => ({
  ...{ key, kind, header: m.targets_column(locale, { column: key }) },
});

/** The values of a report as a sheet: a line for each indicator and side, in the order of the monitoring system. */
export function reportValues(locale: Locale, { indicators }: ReportContent): XlsxSheet {
  const columns: Column[] = [
    { key: 'code', header: m.reports_correction_code(locale), kind: 'text' },
    { key: 'name', header: m.targets_field(locale, { field: 'name', side: '' }), kind: 'text', width: 50 },
    { key: 'unit', header: m.targets_field(locale, { field: 'unit', side: '' }), kind: 'text' },
    column(locale, 'side', 'text'),
    column(locale, 'baseline', 'number'),
    ...(['target', 'previous', 'corrected', 'period', 'cumulative'] as const).map((key) =>
      column(locale, key, 'number'),
    ),
    { key: 'narrative', header: m.reports_texts(locale), kind: 'text', width: 60 },
  ];
  const rows = indicators.flatMap(({ code, name, rule, baseline, narrative, values }) =>
    values.map(({ side, ...numbers }) => ({
      ...{ code, baseline, ...numbers, name: localise(name, locale) },
      unit: m.targets_unit(locale, { unit: rule.unit }),
      side: side === null ? m.indicators_total(locale) : formatRegion(locale, side),
      narrative: side === null ? localise(narrative, locale) : null,
    })),
  );
  return { name: m.reports_sheet(locale, { sheet: 'values' }), columns, rows };
}

/** What has changed since the report before as a sheet. */
export function reportCorrections(locale: Locale, { indicators }: ReportContent): XlsxSheet {
  const columns: Column[] = [
    { key: 'code', header: m.reports_correction_code(locale), kind: 'text' },
    column(locale, 'what', 'text'),
    { key: 'key', header: m.reports_pseudonym(locale), kind: 'text', width: 60 },
    { key: 'before', header: m.reports_correction_before(locale), kind: 'text', width: 40 },
    { key: 'after', header: m.reports_correction_after(locale), kind: 'text', width: 40 },
  ];
  const words = (values: object | null) => (values === null ? null : Object.values(values).join(', '));
  const rows = indicators.flatMap(({ code, corrections }) =>
    corrections.map(({ key, before, after }) => {
      const what = before === null ? 'added' : after === null ? 'removed' : 'changed';
      return {
        ...{ code, key, what: m.reports_correction(locale, { what }) },
        ...{ before: words(before), after: words(after) },
      };
    }),
  );
  return { name: m.reports_sheet(locale, { sheet: 'corrections' }), columns, rows };
}

/** The rows of a frozen report under pseudonyms as a sheet. */
export function reportRows(locale: Locale, found: AsyncIterable<ReportRow>): XlsxSheet {
  const columns: Column[] = [
    { key: 'code', header: m.reports_correction_code(locale), kind: 'text' },
    { key: 'key', header: m.reports_pseudonym(locale), kind: 'text', width: 60 },
    column(locale, 'day', 'date'),
    { key: 'side', header: m.export_side(locale), kind: 'text' },
    { key: 'gender', header: m.export_gender(locale), kind: 'text' },
    { key: 'ageBand', header: m.export_age_band(locale), kind: 'text' },
    { key: 'organisationKind', header: m.export_organisation_kind(locale), kind: 'text' },
    { key: 'sessions', header: m.export_sessions(locale), kind: 'number' },
    { key: 'hours', header: m.export_hours(locale), kind: 'number' },
  ];
  return { name: m.reports_sheet(locale, { sheet: 'rows' }), columns, rows: inWords(locale, found) };
}

async function* inWords(locale: Locale, found: AsyncIterable<ReportRow>): AsyncGenerator<Row> {
  for await (const { side, gender, ageBand, organisationKind, minutes, ...row } of found) {
    yield {
      ...row,
      side: formatRegion(locale, side),
      gender: gender && m.participant_gender(locale, { gender }),
      ageBand: ageBand && m.participant_age_band(locale, { band: ageBand }),
      organisationKind: organisationKind && m.organisation_kind(locale, { kind: organisationKind }),
      hours: Math.round((minutes / 60) * 100) / 100,
    };
  }
}

/** What the columns mean as a sheet. */
export function reportDictionary(locale: Locale): XlsxSheet {
  const columns: Column[] = [
    { key: 'column', header: m.reports_dictionary_column(locale, { column: 'column' }), kind: 'text', width: 24 },
    { key: 'meaning', header: m.reports_dictionary_column(locale, { column: 'meaning' }), kind: 'text', width: 80 },
  ];
  const rows = (['target', 'previous', 'corrected', 'period', 'cumulative'] as const).map((key) => ({
    column: m.targets_column(locale, { column: key }),
    meaning: m.reports_meaning(locale, { column: key }),
  }));
  const first = {
    column: m.reports_correction_code(locale),
    meaning: m.reports_meaning(locale, { column: 'code' }),
  };
  return { name: m.reports_sheet(locale, { sheet: 'dictionary' }), columns, rows: [first, ...rows] };
}
