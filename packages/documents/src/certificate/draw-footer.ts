import { formatDate, m } from '@sens/messages';
import type { CertificateFacts } from './certificate-facts.ts';
import { drawQr } from './draw-qr.ts';
import { signatoriesPart } from './draw-signatories.ts';
import { fitScale } from './fit-scale.ts';
import { colours, margin, styles } from './styles.ts';
import type { TaggedPage, TextStyle } from './tagged-page.ts';

const qrSide = 78;
const verificationWidth = 172;

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
  const signatories = signatoriesPart(page, facts);
  const ground = page.height - margin.bottom - footnote.height - 22;
  const top = ground - Math.max(issuer.height, verification.height);
  return {
    top: top - (signatories.height > 0 ? signatories.height + 14 : 0),
    draw() {
      signatories.draw(top - 14);
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

/** The issuer and the date: beside each other with their values on one line, on a narrow page one beneath the other. */
function issuerPart(page: TaggedPage, facts: CertificateFacts): Part {
  const { locale } = facts;
  const room = page.width - 2 * margin.side - verificationWidth - qrSide - 30;
  const narrow = room < 350;
  const date = { label: m.certificate_pdf_issued_on(locale), value: formatDate(locale, facts.issuedOn) };
  const issuer = { label: m.certificate_pdf_issuer(locale), value: facts.issuer };
  const columns = narrow
    ? [{ width: room, entries: [issuer, date] }]
    : [
        { width: room - 114, entries: [issuer] },
        { width: 100, entries: [date] },
      ];
  const layOut = (scale: number) => {
    const label = { ...styles.label, size: styles.label.size * scale };
    const value = { ...styles.value, size: styles.value.size * scale };
    const heights = columns.map(({ width, entries }) =>
      entries.map((entry) => ({
        label: page.measure(entry.label, label, width) + 2,
        value: page.measure(entry.value, value, width) + 4 * scale,
      })),
    );
    const height = Math.max(...heights.map((parts) => sum(parts.map((part) => part.label + part.value))));
    return { label, value, heights, height };
  };
  const { label, value, heights, height } = layOut(fitScale((scale) => layOut(scale).height, qrSide));
  return {
    height,
    draw(bottom) {
      let x: number = margin.side;
      columns.forEach(({ width, entries }, column) => {
        let y = bottom - height;
        entries.forEach((entry, index) => {
          const [left, top, own] = [x, y, heights[column]![index]!];
          page.add(
            'P',
            () => page.write(entry.label, label, left, top, width),
            () => page.write(entry.value, value, left, top + own.label, width),
          );
          y += own.label + own.value;
        });
        x += width + 14;
      });
    },
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** The address to check the certificate at, and the same as a QR code. */
function verificationPart(page: TaggedPage, { locale, verifyUrl }: CertificateFacts): Part {
  const width = verificationWidth;
  const addressStyle = { ...styles.address, link: verifyUrl, linkDescription: m.certificate_pdf_verify(locale) };
  const lines: { tag: string; text: string; style: TextStyle }[] = [
    { tag: 'P', text: m.certificate_pdf_verify(locale), style: styles.verify },
    { tag: 'P', text: m.certificate_pdf_verify_hint(locale), style: styles.hint },
    { tag: 'Link', text: verifyUrl, style: addressStyle },
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
