import { emblemPaths, statementPeriod } from '@sens/design';
import { m } from '@sens/messages';
import type { CertificateFacts } from './certificate-facts.ts';
import { fitScale } from './fit-scale.ts';
import { pngSize } from './png-size.ts';
import { emblemHeight, margin, styles } from './styles.ts';
import type { TaggedPage } from './tagged-page.ts';

const statementWidth = 220;

/** What is left on the right of the emblem and the statement. */
const besideStatement = (page: TaggedPage): number => Math.min(320, page.width - 2 * margin.side - statementWidth - 82);

/** The emblem with the funding statement on the left; the project, or its logos, on the right. */
export function drawHeader(page: TaggedPage, facts: CertificateFacts): void {
  drawEmblem(page, facts);
  if (facts.logos?.length) drawLogos(page, facts, facts.logos);
  else drawProject(page, facts);
}

/** The emblem and the statement in full beside it; they stand at the top of every part of a certificate. */
export function drawEmblem(page: TaggedPage, { locale, project }: Pick<CertificateFacts, 'locale' | 'project'>): void {
  const { document } = page;
  const emblem = emblemPaths(emblemHeight);
  const box = { x: margin.side, y: margin.top, width: emblem.width, height: emblem.height };
  page.addFigure(m.visibility_emblem_alt(locale), box, () => {
    document.save().translate(box.x, box.y);
    document.rect(0, 0, emblem.width, emblem.height).fill(emblem.background);
    document.fillColor(emblem.foreground);
    // Twelve times the same star: repetition is what compresses.
    for (const [x, y] of emblem.centres) document.save().translate(x, y).path(emblem.star).fill().restore();
    document.restore();
  });
  const statement = m.visibility_statement(locale, { period: statementPeriod(project.fundingPeriod) });
  const width = statementWidth;
  const y = margin.top + (emblemHeight - page.measure(statement, styles.statement, width)) / 2;
  page.add('P', () => page.write(statement, styles.statement, box.x + emblem.width + 12, y, width));
}

function drawProject(page: TaggedPage, { project, programme }: CertificateFacts): void {
  const width = besideStatement(page);
  const x = page.width - margin.side - width;
  const acronymHeight = page.measure(project.acronym, styles.acronym, width);
  const at = (scale: number) => ({ ...styles.programme, size: styles.programme.size * scale });
  const style = at(fitScale((scale) => page.measure(programme, at(scale), width), emblemHeight - acronymHeight + 4));
  page.add(
    'P',
    () => page.write(project.acronym, styles.acronym, x, margin.top + 2, width),
    () => page.write(programme, style, x, margin.top + 3 + acronymHeight, width),
  );
}

/** No logo is higher than the emblem; together they leave room for the statement. */
function drawLogos(page: TaggedPage, { locale }: CertificateFacts, logos: readonly Uint8Array[]): void {
  const { document } = page;
  const gap = 16;
  const widest = (page.width - 2 * margin.side - statementWidth - 80) / logos.length - gap;
  let right = page.width - margin.side;
  for (const logo of logos.toReversed()) {
    const size = pngSize(logo);
    const scale = Math.min(emblemHeight / size.height, widest / size.width);
    const [width, height] = [size.width * scale, size.height * scale];
    const box = { x: right - width, y: margin.top + (emblemHeight - height) / 2, width, height };
    page.addFigure(m.certificate_pdf_logo_alt(locale), box, () =>
      document.image(Buffer.from(logo), box.x, box.y, { width, height }),
    );
    right = box.x - gap;
  }
}
