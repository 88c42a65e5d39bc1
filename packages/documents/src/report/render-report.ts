import { localise } from '@sens/domain';
import type { ReportContent } from '@sens/domain/indicator';
import { formatDate, formatDateRange, formatDateTime, m, type Locale } from '@sens/messages';
import { createDocument } from '../certificate/load-pdfkit.ts';
import { metadataText, pdfUaIdentifier } from '../certificate/pdf-metadata.ts';
import { TaggedPage } from '../certificate/tagged-page.ts';
import { cleanLine } from '../text/clean-text.ts';
import { drawIndicator } from './draw-indicator.ts';
import { drawCorrections } from './draw-corrections.ts';
import { margin, ReportPage, styles } from './report-page.ts';

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
  const projectName = cleanLine(localise(project.name, locale), 300);
  const document = await createDocument({
    ...{ size: 'A4', margin: 0, lang: m.language_tag(locale), tagged: true, displayTitle: true, bufferPages: true },
    ...{ pdfVersion: '1.7', subset: 'PDF/A-2a' },
    info: {
      ...{ Title: metadataText(`${projectName}: ${title}`), Author: metadataText(projectName) },
      CreationDate: frozen?.at ?? new Date(`${period.endsOn}T00:00:00Z`),
    },
  });
  const bytes = collect(document);
  const tagged = new TaggedPage(document);
  const page = new ReportPage(tagged);
  page.emblem(locale, project.fundingPeriod === '2014-2020' ? '2014-2020' : '2021-2027');
  page.write(
    'P',
    `${cleanLine(localise(project.programme, locale), 300)} · ${cleanLine(project.number, 100)}`,
    styles.small,
  );
  page.write('P', projectName, styles.text, { after: 8 });
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
  tagged.end();
  numberPages(
    tagged,
    locale,
    `${cleanLine(localise(project.acronym, locale), 60)} · ${formatDate(locale, period.endsOn)}`,
  );
  document.appendXML(pdfUaIdentifier);
  document.end();
  return bytes;
}

/** Each page says which one it is; that is decoration, because readers count pages themselves. */
function numberPages(page: TaggedPage, locale: Locale, name: string): void {
  const { document } = page;
  const { start, count } = document.bufferedPageRange();
  const y = page.height - margin.bottom + 20;
  for (let index = 0; index < count; index++) {
    document.switchToPage(start + index);
    const text = m.reports_page_of(locale, { page: index + 1, pages: count });
    page.decorate(() => page.write(name, styles.small, margin.side, y, 300));
    page.decorate(() => page.write(text, { ...styles.small, align: 'right' }, page.width - margin.side - 150, y, 150));
  }
}

function collect(document: PDFKit.PDFDocument): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  return new Promise((resolve, reject) => {
    document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    document.on('end', () => resolve(Buffer.concat(chunks)));
    document.on('error', reject);
  });
}
