import type { CertificateFacts, SignatoryFacts } from './certificate-facts.ts';
import { fitScale } from './fit-scale.ts';
import { pngSize } from './png-size.ts';
import { colours, margin, styles } from './styles.ts';
import type { TaggedPage } from './tagged-page.ts';
import { m } from '@sens/messages';

const [pictureHeight, between, mostWidth] = [34, 24, 200];

/**
 * Who signs, beside each other: the picture of the signature or room for a pen, a line, name and function.
 *
 * @returns its height, 0 for nobody, and how to draw it so that it ends at a height of the page
 */
export function signatoriesPart(page: TaggedPage, { locale, layout, signatories = [] }: CertificateFacts) {
  if (signatories.length === 0) return { height: 0, draw: () => undefined };
  const whole = page.width - 2 * margin.side;
  const width = Math.min(mostWidth, (whole - between * (signatories.length - 1)) / signatories.length);
  // Where everything stands in the middle, so do they.
  const taken = signatories.length * (width + between) - between;
  const from = margin.side + (layout === 'formal' ? (whole - taken) / 2 : 0);
  const styleAt = (scale: number) => ({
    name: { ...styles.signed, size: styles.signed.size * scale },
    role: { ...styles.role, size: styles.role.size * scale },
  });
  const textHeight = (scale: number) => {
    const { name, role } = styleAt(scale);
    return Math.max(
      ...signatories.map((one) => page.measure(one.name, name, width) + page.measure(one.role, role, width)),
    );
  };
  const scale = fitScale(textHeight, 44, 0.6);
  const { name: nameStyle, role: roleStyle } = styleAt(scale);
  const height = pictureHeight + 4 + textHeight(scale);

  const drawOne = ({ name, role, picture }: SignatoryFacts, left: number, top: number) => {
    const line = top + pictureHeight + 2;
    if (picture) {
      const size = pngSize(picture);
      const fit = Math.min(pictureHeight / size.height, width / size.width);
      const [w, h] = [size.width * fit, size.height * fit];
      const box = { x: left + (width - w) / 2, y: line - 2 - h, width: w, height: h };
      page.addFigure(m.certificate_pdf_signature_alt(locale, { name }), box, () =>
        page.document.image(Buffer.from(picture), box.x, box.y, { width: w, height: h }),
      );
    }
    page.decorate(() => {
      page.document.moveTo(left, line).lineTo(left + width, line);
      page.document.lineWidth(0.75).stroke(colours.ink);
    });
    const nameHeight = page.measure(name, nameStyle, width);
    page.add(
      'P',
      () => page.write(name, nameStyle, left, line + 2, width),
      () => page.write(role, roleStyle, left, line + 2 + nameHeight, width),
    );
  };
  return {
    height,
    draw(bottom: number) {
      signatories.forEach((one, index) => drawOne(one, from + index * (width + between), bottom - height));
    },
  };
}
