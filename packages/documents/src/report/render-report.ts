import { localise } from '@sens/domain';
import type { ReportContent } from '@sens/domain/indicator';
import { formatDate, formatDateRange, formatDateTime, m, type Locale } from '@sens/messages';
import { cleanLine } from '../text/clean-text.ts';
import { drawIndicator } from './draw-indicator.ts';
import { drawCorrections } from './draw-corrections.ts';
import { openReport } from './open-report.ts';
import { styles } from './report-page.ts';

/** A report with what its content leaves out. */
export interface ReportFacts {
  readonly locale: Locale;
  readonly content: ReportContent;
  /** null: a draft. */
  readonly frozen: { readonly at: Date; readonly by: string; readonly sha256: string } | null;
}

/** A report as a PDF: pages of A4, tagged, with the markers of PDF/A-2a and PDF/UA-1. */
export async function renderReport({ locale, content, frozen }: ReportFacts): Promise<Uint8Array> {
  const { project, period } = content;
  const title = m.reports_report_title(locale, { number: period.number });
  const { page, end } = await openReport({
    ...{ locale, title, project, date: frozen?.at ?? new Date(`${period.endsOn}T00:00:00Z`) },
  });
  page.write('H1', title, styles.title, { after: 2 });
  page.write('P', formatDateRange(locale, period.startsOn, period.endsOn), styles.text, { after: 8 });
  if (frozen) {
    const at = formatDateTime(locale, frozen.at, 'UTC');
    page.write('P', m.reports_frozen_by(locale, { name: cleanLine(frozen.by, 200), at: `${at} UTC` }), styles.small);
    page.write('P', m.reports_hash(locale, { hash: frozen.sha256 }), styles.small, { after: 10 });
  } else page.write('P', m.reports_draft_note(locale), styles.subheading, { after: 10 });
  const summary = localise(content.summary, locale);
  if (summary) {
    page.write('H2', m.reports_summary(locale), styles.heading, { keep: 30 });
    for (const line of summary.split('\n').map((text) => cleanLine(text, 4000))) {
      if (line) page.write('P', line, styles.text);
    }
    page.gap(8);
  }
  page.write('H2', m.reports_values(locale), styles.heading, { keep: 80 });
  for (const indicator of content.indicators) drawIndicator(page, locale, indicator);
  drawCorrections(page, locale, content);
  return end(formatDate(locale, period.endsOn));
}
