import { m } from '@sens/messages';
import { createDocument } from '../certificate/load-pdfkit.ts';
import { metadataText, pdfUaIdentifier } from '../certificate/pdf-metadata.ts';
import { TaggedPage } from '../certificate/tagged-page.ts';
import { cleanLine } from '../text/clean-text.ts';
import { continuationHeight, drawContinuation, drawFacts } from './draw-facts.ts';
import { drawPageFoot, drawPageHead, footHeight, inEach, together } from './draw-page-frame.ts';
import { paginate } from './paginate.ts';
import type { SheetFacts } from './sheet-facts.ts';
import { colours, margin, styles } from './sheet-styles.ts';
import { columnsOf, drawLine, headLine, linesOf } from './sheet-table.ts';

/** Room for the trainer's signature. */
const ending = 58;

/**
 * A sign-in sheet of one day as a tagged PDF on A4: the facts an auditor looks for, a line for each name and for those
 * who come unannounced, and the trainer's signature. Names wrap and are never cut; the header row, the code and the
 * page's number are on every page.
 */
export async function renderSheet(given: SheetFacts): Promise<Uint8Array> {
  const facts = cleanFacts(given);
  const { locales } = facts;
  const document = await createDocument({
    ...{ size: 'A4', margin: 0, lang: m.language_tag(locales[0]), tagged: true, displayTitle: true },
    ...{ pdfVersion: '1.7', subset: 'PDF/A-2a' },
    info: {
      Title: metadataText(`${inEach(locales, m.sheet_title)}: ${together(facts.event)}, ${facts.day}`),
      Author: metadataText(together(facts.project.name)),
    },
  });
  const bytes = collect(document);
  const page = new TaggedPage(document);
  const bottom = page.height - margin.bottom - footHeight(page, facts) - 6;
  const columns = columnsOf(page, facts);
  const head = headLine(page, columns);

  const headBottom = drawPageHead(page, facts, true);
  let y = drawFacts(page, facts, headBottom);
  const furtherTop = headBottom + continuationHeight(page, facts);
  const room = { first: bottom - y - head.height, further: bottom - furtherTop - head.height };
  const pages = paginate(linesOf(page, facts, columns), room, ending);
  const table = page.openTable();
  for (const [index, lines] of pages.entries()) {
    if (index > 0) {
      document.addPage();
      y = drawContinuation(page, facts, drawPageHead(page, facts, false));
    }
    const headCells = drawLine(page, columns, head, y, styles.head);
    if (index === 0) table.addRow(headCells.map((draw) => ({ scope: 'Column', draw })));
    else page.decorate(() => headCells.forEach((draw) => draw()));
    y += head.height;
    for (const line of lines) {
      table.addRow(drawLine(page, columns, line, y, styles.cell).map((draw) => ({ draw })));
      y += line.height;
    }
    if (index === pages.length - 1) {
      table.end();
      drawEnding(page, facts, y);
    }
    drawPageFoot(page, facts, index + 1, pages.length);
  }
  page.end();
  document.appendXML(pdfUaIdentifier);
  document.end();
  return bytes;
}

function drawEnding(page: TaggedPage, { locales }: SheetFacts, top: number): void {
  const width = 240;
  const x = page.width - margin.side - width;
  page.decorate(() => {
    page.document.moveTo(x, top + 40).lineTo(x + width, top + 40);
    page.document.lineWidth(0.75).stroke(colours.ink);
  });
  page.add('P', () => page.write(inEach(locales, m.sheet_trainer), styles.small, x, top + 43, width));
}

function cleanFacts(facts: SheetFacts): SheetFacts {
  const lines = (texts: readonly string[]) => texts.map((text) => cleanLine(text, 300));
  const { project } = facts;
  return {
    ...facts,
    ...{ programme: lines(facts.programme), event: lines(facts.event) },
    ...{ places: lines(facts.places), organisers: lines(facts.organisers) },
    project: { name: lines(project.name), acronym: lines(project.acronym), number: cleanLine(project.number, 60) },
    people: facts.people.map(({ name, organisation, side }) => ({
      name: cleanLine(name, 210),
      organisation: organisation === null ? null : cleanLine(organisation, 200),
      side,
    })),
  };
}

function collect(document: PDFKit.PDFDocument): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  return new Promise((resolve, reject) => {
    document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    document.on('end', () => resolve(Buffer.concat(chunks)));
    document.on('error', reject);
  });
}
