import { localise, type Localised } from '@sens/domain';
import { m, type Locale } from '@sens/messages';
import { createDocument } from '../certificate/load-pdfkit.ts';
import { metadataText, pdfUaIdentifier } from '../certificate/pdf-metadata.ts';
import { TaggedPage } from '../certificate/tagged-page.ts';
import { cleanLine } from '../text/clean-text.ts';
import { margin, ReportPage, styles } from './report-page.ts';

/** The project as a document of several pages names it. */
export interface ReportProject {
  readonly name: Localised;
  readonly acronym: Localised;
  readonly number: string;
  readonly programme: Localised;
  readonly fundingPeriod: string;
}

/**
 * Begins a document of several pages of A4, tagged, with the markers of PDF/A-2a and PDF/UA-1, and at its head the
 * emblem with the funding statement, the programme and the project.
 *
 * @returns the pages, and what numbers and closes them
 */
export async function openReport(facts: { locale: Locale; title: string; project: ReportProject; date: Date }) {
  const { locale, title, project, date } = facts;
  const projectName = cleanLine(localise(project.name, locale), 300);
  const document = await createDocument({
    ...{ size: 'A4', margin: 0, lang: m.language_tag(locale), tagged: true, displayTitle: true, bufferPages: true },
    ...{ pdfVersion: '1.7', subset: 'PDF/A-2a' },
    info: {
      ...{ Title: metadataText(`${projectName}: ${title}`), Author: metadataText(projectName) },
      CreationDate: date,
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
  const end = (foot: string): Promise<Uint8Array> => {
    tagged.end();
    numberPages(tagged, locale, `${cleanLine(localise(project.acronym, locale), 60)} · ${foot}`);
    document.appendXML(pdfUaIdentifier);
    document.end();
    return bytes;
  };
  return { page, end };
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
