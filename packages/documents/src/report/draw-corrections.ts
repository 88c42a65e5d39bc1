import type { ReportContent, ReportRowValues } from '@sens/domain/indicator';
import { formatDate, formatHours, formatNumber, formatRegion, m, type Locale } from '@sens/messages';
import { styles, type ReportPage } from './report-page.ts';

/** A document lists so many; the files with the rows have them all. */
const most = 1000;

/** What has changed since the report before, row by row under pseudonyms. */
export function drawCorrections(page: ReportPage, locale: Locale, { indicators }: ReportContent): void {
  page.write('H2', m.reports_corrections(locale), styles.heading, { keep: 60 });
  const rows = indicators.flatMap(({ code, corrections }) =>
    corrections.map(({ key, before, after }) => {
      const what = before === null ? 'added' : after === null ? 'removed' : 'changed';
      return [
        code,
        m.reports_correction(locale, { what }),
        key.slice(0, 12),
        words(locale, before),
        words(locale, after),
      ];
    }),
  );
  if (rows.length === 0) {
    page.write('P', m.reports_corrections_none(locale), styles.text);
    return;
  }
  const head = [
    m.reports_correction_code(locale),
    m.targets_column(locale, { column: 'what' }),
    m.reports_correction_row(locale),
    m.reports_correction_before(locale),
    m.reports_correction_after(locale),
  ];
  page.table(head, rows.slice(0, most), [0.12, 0.16, 0.16, 0.28, 0.28], false);
}

const words = (locale: Locale, values: ReportRowValues | null): string =>
  values === null
    ? '–'
    : `${formatDate(locale, values.day)}, ${formatRegion(locale, values.side)}, ${amountOf(locale, values)}`;

const amountOf = (locale: Locale, { value, minutes }: ReportRowValues): string =>
  value === undefined ? `${formatHours(locale, minutes)} h` : formatNumber(locale, value);
