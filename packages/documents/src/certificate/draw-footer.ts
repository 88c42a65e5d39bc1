import { formatDate, m } from '@sens/messages';
import type { CertificateFacts } from './certificate-facts.ts';
import { drawQr } from './draw-qr.ts';
import { fitScale } from './fit-scale.ts';
import { colours, margin, styles } from './styles.ts';
import type { TaggedPage, TextStyle } from './tagged-page.ts';

const qrSide = 78;

/** A part of the footer that knows its height before it is drawn. */
interface Part {
  readonly height: number;
  /** Draws it so that it ends at a height of the page. */
  draw(bottom: number): void;
}

/** Who issued it, how to check it, and the project: laid out first, because what is above it gets the rest. */
export function layOutFooter(page: TaggedPage, facts: CertificateFacts): { top: number; draw: () => void } {
  const footnote = footnotePart(page, facts);
  const issuer = issuerPart(page, facts);
  const verification = verificationPart(page, facts);
  const ground = page.height - margin.bottom - footnote.height - 22;
  return {
    top: ground - Math.max(issuer.height, verification.height),
    draw() {
      issuer.draw(ground);
      verification.draw(ground);
      footnote.draw(page.height - margin.bottom);
    },
  };
}

/** The project and its programme under a rule. */
function footnotePart(page: TaggedPage, { locale, project, programme }: CertificateFacts): Part {
  const width = page.width - 2 * margin.side;
  const text = `${m.certificate_pdf_project(locale, project)} · ${programme}`;
  const height = page.measure(text, styles.footnote, width);
  return {
    height,
    draw(bottom) {
      const top = bottom - height;
      page.decorate(() => {
        page.document.moveTo(margin.side, top - 8).lineTo(page.width - margin.side, top - 8);
        page.document.lineWidth(0.75).stroke(colours.line);
      });
      page.add('P', () => page.write(text, styles.footnote, margin.side, top, width));
    },
  };
}

/** The issuer, the date and, where there is one, the signatory; their values begin on one line. */
function issuerPart(page: TaggedPage, facts: CertificateFacts): Part {
  const { locale, signatory } = facts;
  const date = { label: m.certificate_pdf_issued_on(locale), value: formatDate(locale, facts.issuedOn), width: 100 };
  const issuer = { label: m.certificate_pdf_issuer(locale), value: facts.issuer, width: signatory ? 180 : 310 };
  const signed = signatory ? [{ label: signatory.role, value: signatory.name, width: 120 }] : [];
  const texts = [issuer, date, ...signed];
  const layOut = (scale: number) => {
    const label = { ...styles.label, size: styles.label.size * scale };
    const value = { ...styles.value, size: styles.value.size * scale };
    const heights = (text: 'label' | 'value', style: TextStyle) =>
      texts.map((entry) => page.measure(entry[text], style, entry.width));
    const labelHeights = heights('label', label).map((height) => height + 2);
    const valuesHeight = Math.max(...heights('value', value));
    return { label, value, labelHeights, valuesHeight, height: valuesHeight + Math.max(...labelHeights) };
  };
  const { label, value, labelHeights, valuesHeight, height } = layOut(
    fitScale((scale) => layOut(scale).height, qrSide),
  );
  return {
    height,
    draw(bottom) {
      const top = bottom - valuesHeight;
      let x: number = margin.side;
      texts.forEach((entry, index) => {
        const left = x;
        page.add(
          'P',
          () => page.write(entry.label, label, left, top - labelHeights[index]!, entry.width),
          () => page.write(entry.value, value, left, top, entry.width),
        );
        x += entry.width + 14;
      });
    },
  };
}

/** The address to check the certificate at, and the same as a QR code. */
function verificationPart(page: TaggedPage, { locale, verifyUrl }: CertificateFacts): Part {
  const width = 172;
  const lines: { tag: string; text: string; style: TextStyle }[] = [
    { tag: 'P', text: m.certificate_pdf_verify(locale), style: styles.verify },
    { tag: 'P', text: m.certificate_pdf_verify_hint(locale), style: styles.hint },
    { tag: 'Link', text: verifyUrl, style: { ...styles.address, link: verifyUrl } },
  ];
  const heights = lines.map(({ text, style }) => page.measure(text, style, width) + 2);
  const textHeight = heights.reduce((sum, height) => sum + height, 0);
  return {
    height: Math.max(qrSide, textHeight),
    draw(bottom) {
      const box = { x: page.width - margin.side - qrSide, y: bottom - qrSide, width: qrSide, height: qrSide };
      let y = bottom - textHeight + 2;
      lines.forEach(({ tag, text, style }, index) => {
        const at = y;
        page.add(tag, () => page.write(text, style, box.x - 14 - width, at, width));
        y += heights[index]!;
      });
      const alt = m.certificate_pdf_qr_alt(locale);
      page.addFigure(alt, box, () => drawQr(page.document, verifyUrl, box.x, box.y, qrSide));
    },
  };
}
