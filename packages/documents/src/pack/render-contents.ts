import { formatDate, formatDateRange, formatNumber, m, type Locale } from '@sens/messages';
import { openReport, type ReportProject } from '../report/open-report.ts';
import { styles, type ReportPage } from '../report/report-page.ts';
import { cleanLine } from '../text/clean-text.ts';

/** What the table of contents of an evidence pack says, in the words of one language. */
export interface ContentsFacts {
  readonly locale: Locale;
  readonly project: ReportProject;
  readonly period: { readonly number: number; readonly startsOn: string; readonly endsOn: string };
  /** The indicators it proves, a line each: code and name. */
  readonly indicators: readonly string[];
  /** The frozen report it belongs to. */
  readonly report: { readonly number: number; readonly sha256: string } | null;
  readonly groups: readonly {
    readonly title: string;
    readonly lines: readonly string[];
    readonly files: readonly PackedFileFacts[];
    /** What is missing of the event's evidence. */
    readonly missing: readonly string[];
    /** What was taken back, with the reason. */
    readonly withdrawn: readonly string[];
  }[];
}

interface PackedFileFacts {
  readonly path: string;
  readonly what: string;
  readonly size: number;
  /** Hex SHA-256. */
  readonly sha256: string;
}

/** The cover of an evidence pack: what it proves, and by event what is inside and what is missing. */
export async function renderContents(facts: ContentsFacts): Promise<Uint8Array> {
  const { locale, project, period, report, groups } = facts;
  const title = m.pack_title(locale);
  const date = new Date(`${period.endsOn}T00:00:00Z`);
  const { page, end } = await openReport({ locale, title, project, date });
  page.write('H1', title, styles.title, { after: 2 });
  const of = m.exports_of_period(locale, { number: period.number });
  page.write('P', `${of}: ${formatDateRange(locale, period.startsOn, period.endsOn)}`, styles.text, { after: 8 });
  for (const indicator of facts.indicators) page.write('P', cleanLine(indicator, 300), styles.subheading);
  page.gap(4);
  const belongs = report
    ? m.pack_of_report(locale, { number: report.number, hash: report.sha256 })
    : m.pack_of_draft(locale);
  page.write('P', belongs, styles.small);
  page.write('P', m.pack_manifest_lead(locale), styles.small, { after: 10 });
  page.write('H2', m.pack_contents(locale), styles.heading, { keep: 60 });
  for (const group of groups) drawGroup(page, locale, group);
  return end(formatDate(locale, period.endsOn));
}

function drawGroup(page: ReportPage, locale: Locale, group: ContentsFacts['groups'][number]): void {
  page.write('H3', cleanLine(group.title, 300), styles.subheading, { keep: 60 });
  for (const line of group.lines) page.write('P', cleanLine(line, 400), styles.small);
  const head = (['path', 'what', 'size', 'hash'] as const).map((column) => m.pack_column(locale, { column }));
  const rows = group.files.map(({ path, what, size, sha256 }) => [
    ...[breakable(path), cleanLine(what, 300), formatNumber(locale, size)],
    // Two halves, because a line has no room for it.
    `${sha256.slice(0, 32)} ${sha256.slice(32)}`,
  ]);
  if (rows.length > 0) page.table(head, rows, [0.29, 0.21, 0.1, 0.4], false);
  const list = (heading: string, items: readonly string[]) => {
    if (items.length === 0) return;
    page.write('P', `${heading}: ${items.map((item) => cleanLine(item, 400)).join('; ')}`, styles.text, { after: 6 });
  };
  list(m.pack_missing(locale), group.missing);
  list(m.pack_withdrawn(locale), group.withdrawn);
  page.gap(6);
}

/** A path may be broken where its folders end. */
const breakable = (path: string): string => cleanLine(path, 300).replaceAll('/', '/ ');
