import { m, personName } from '@sens/messages';
import type { CertificateFacts } from './certificate-facts.ts';
import { cleanFacts } from './clean-facts.ts';
import { drawBody } from './draw-body.ts';
import { layOutFooter } from './draw-footer.ts';
import { drawHeader } from './draw-header.ts';
import { drawSupplement } from './draw-supplement.ts';
import { drawSpecimen } from './draw-specimen.ts';
import { layouts } from './layouts.ts';
import { createDocument } from './load-pdfkit.ts';
import { packObjects } from './pack-objects.ts';
import { metadataText, pdfUaIdentifier } from './pdf-metadata.ts';
import { emblemHeight, margin } from './styles.ts';
import { addSealField, sealPdf, type Seal } from '../seal/seal-pdf.ts';
import { TaggedPage } from './tagged-page.ts';

/**
 * A certificate as a PDF: one page of A4 and, for a completion, its supplement; tagged, with the markers of PDF/A-2a and
 * PDF/UA-1. The same facts give the same bytes.
 *
 * @param seal signs the document; without, it is not sealed
 */
export async function renderCertificate(givenFacts: CertificateFacts, seal?: Seal): Promise<Uint8Array> {
  const facts = cleanFacts(givenFacts);
  const parallel = facts.parallel && cleanFacts(facts.parallel);
  const { locale, kind, number, holder } = facts;
  const layout = layouts[facts.layout ?? 'strip'];
  const title = m.certificate_pdf_document_title(locale, { kind, number, name: personName(locale, holder) });
  const document = await createDocument({
    size: 'A4',
    layout: layout.orientation,
    margin: 0,
    lang: m.language_tag(locale),
    tagged: true,
    displayTitle: true,
    pdfVersion: '1.7',
    // `packObjects` does it.
    compress: false,
    subset: 'PDF/A-2a',
    info: {
      Title: metadataText(title),
      Author: metadataText(facts.issuer),
      Subject: metadataText(facts.title),
      CreationDate: new Date(`${facts.issuedOn}T00:00:00Z`),
    },
  });
  const bytes = collect(document);
  const page = new TaggedPage(document);
  layout.adorn(page);
  if (facts.specimen) drawSpecimen(page, m.certificate_pdf_specimen(locale));
  drawHeader(page, facts);
  const footer = layOutFooter(page, facts);
  drawBody(
    page,
    { ...facts, ...(parallel ? { parallel } : {}) },
    layout.align,
    margin.top + emblemHeight + 24,
    footer.top - 18,
  );
  footer.draw();
  if (seal) addSealField(page, seal, m.certificate_pdf_seal(locale, { number }));
  const { supplement } = facts;
  if (supplement) drawSupplement(page, { ...facts, supplement });
  const further = parallel?.supplement;
  if (parallel && further) {
    page.within('Sect', { lang: m.language_tag(parallel.locale) }, () =>
      drawSupplement(page, { ...parallel, supplement: further }),
    );
  }
  page.end();
  document.appendXML(pdfUaIdentifier);
  document.end();
  const packed = packObjects(await bytes);
  return seal ? sealPdf(packed, seal) : packed;
}

function collect(document: PDFKit.PDFDocument): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  return new Promise((resolve, reject) => {
    document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    document.on('end', () => resolve(Buffer.concat(chunks)));
    document.on('error', reject);
  });
}
