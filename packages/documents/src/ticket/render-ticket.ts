import { m, type Locale } from '@sens/messages';
import { drawQr } from '../certificate/draw-qr.ts';
import { createDocument } from '../certificate/load-pdfkit.ts';
import { metadataText, pdfUaIdentifier } from '../certificate/pdf-metadata.ts';
import { colours, styles } from '../certificate/styles.ts';
import { TaggedPage } from '../certificate/tagged-page.ts';
import { cleanLine } from '../text/clean-text.ts';

/** Everything that stands on a ticket, in its language. */
export interface TicketFacts {
  readonly locale: Locale;
  readonly name: string;
  readonly event: string;
  readonly when: string;
  readonly where: string;
  readonly side: string;
  readonly projectName: string;
  /** What the QR code says. */
  readonly code: string;
}

const [left, top, width, qrSide] = [40, 40, 340, 200];

/** A ticket as a PDF: one page of A5, tagged. */
export async function renderTicket(facts: TicketFacts): Promise<Uint8Array> {
  const { locale, code } = facts;
  const [name, event] = [cleanLine(facts.name, 210), cleanLine(facts.event, 300)];
  const document = await createDocument({
    ...{ size: 'A5', margin: 0, lang: m.language_tag(locale), tagged: true, displayTitle: true },
    ...{ pdfVersion: '1.7', subset: 'PDF/A-2a' },
    info: {
      Title: metadataText(m.ticket_document_title(locale, { event, name })),
      Author: metadataText(cleanLine(facts.projectName, 300)),
    },
  });
  const bytes = collect(document);
  const page = new TaggedPage(document);
  page.decorate(() => document.rect(0, 0, page.width, 10).fill(colours.pine));
  let y = top;
  const write = (tag: string, text: string, style: (typeof styles)[keyof typeof styles], gap: number) => {
    const at = y;
    page.add(tag, () => page.write(text, style, left, at, width));
    y += page.measure(text, style, width) + gap;
  };
  write('P', cleanLine(facts.projectName, 300), styles.label, 8);
  write('H1', m.ticket_title(locale), styles.title, 10);
  write('P', name, styles.event, 10);
  const lines = [
    [m.ticket_event(locale), event],
    [m.ticket_when(locale), cleanLine(facts.when, 300)],
    [m.ticket_where(locale), cleanLine(facts.where, 300)],
    [m.ticket_side(locale), cleanLine(facts.side, 100)],
  ] as const;
  for (const [label, value] of lines) {
    write('P', label, styles.label, 1);
    write('P', value, styles.value, 6);
  }
  const box = { x: (page.width - qrSide) / 2, y: y + 14, width: qrSide, height: qrSide };
  page.addFigure(m.ticket_qr(locale, { code }), box, () => drawQr(document, code, box.x, box.y, qrSide));
  y = box.y + qrSide + 12;
  write('P', code, styles.number, 4);
  write('P', m.ticket_show(locale), styles.footnote, 0);
  page.end();
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
