import { light } from '@sens/design';
import { m } from '@sens/messages';
import { createDocument } from '../certificate/load-pdfkit.ts';
import { metadataText, pdfUaIdentifier } from '../certificate/pdf-metadata.ts';
import type { TextStyle } from '../certificate/tagged-page.ts';
import { cleanLine } from '../text/clean-text.ts';
import type { DossierFacts } from './dossier-facts.ts';
import { Flow, paper } from './flow.ts';

const styles = {
  project: { font: 'regular', size: 9, colour: light.muted },
  title: { font: 'bold', size: 20, colour: light.primary },
  event: { font: 'bold', size: 14, colour: light.ink },
  part: { font: 'bold', size: 13, colour: light.primary },
  line: { font: 'regular', size: 10, colour: light.ink },
  head: { font: 'bold', size: 8.5, colour: light.muted },
  cell: { font: 'regular', size: 9, colour: light.ink },
  foot: { font: 'regular', size: 8, colour: light.muted },
} as const satisfies Record<string, TextStyle>;

/** Longer texts are cut, so that a row always fits a page. */
const longest = 600;

/** What the leader of a visit carries, as a tagged PDF on A4. */
export async function renderDossier(facts: DossierFacts): Promise<Uint8Array> {
  const { locale } = facts;
  const event = cleanLine(facts.event, 300);
  const document = await createDocument({
    ...{ size: 'A4', margins: { top: paper.top, left: paper.left, right: paper.left, bottom: 0 }, bufferPages: true },
    ...{ lang: m.language_tag(locale), tagged: true, displayTitle: true, pdfVersion: '1.7', subset: 'PDF/A-2a' },
    info: {
      Title: metadataText(`${facts.title}: ${event}`),
      Author: metadataText(cleanLine(facts.projectName, 300)),
    },
  });
  const bytes = collect(document);
  const flow = new Flow(document);
  flow.add('P', cleanLine(facts.projectName, 300), styles.project, 6);
  flow.add('H1', facts.title, styles.title, 4);
  flow.add('P', event, styles.event, 4);
  for (const line of facts.lines) flow.add('P', cleanLine(line, longest), styles.line, 2);
  for (const { title, lines, table } of facts.parts) {
    flow.gap(14);
    flow.keep(70);
    flow.add('H2', cleanLine(title, 300), styles.part, 4);
    for (const line of lines) flow.add('P', cleanLine(line, longest), styles.line, 3);
    if (!table || table.rows.length === 0) continue;
    const rows = table.rows.map((cells) => cells.map((cell) => cleanLine(cell, longest)));
    flow.addTable(table.columns, rows, table.widths, { ...styles, line: light.line });
  }
  flow.end(
    (page, pages) => `${facts.note} ${m.visit_lead_page(locale, { page: String(page), pages: String(pages) })}`,
    styles.foot,
  );
  document.appendXML(pdfUaIdentifier);
  document.end();
  return bytes;
}

function collect(document: PDFKit.PDFDocument): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  return new Promise((resolve, reject) => {
    document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    document.on('end', () => resolve(Buffer.concat(chunks)));
    document.on('error', reject);
  });
}
