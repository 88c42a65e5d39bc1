import { emblemPaths, statementPeriod } from '@sens/design';
import { m, type Locale } from '@sens/messages';
import { drawQr } from '../certificate/draw-qr.ts';
import type { TaggedPage, TextStyle } from '../certificate/tagged-page.ts';
import type { InLanguages, SheetFacts } from './sheet-facts.ts';
import { colours, emblemHeight, margin, qrSide, styles } from './sheet-styles.ts';

/** A text of ours in the languages of the sheet, once where they say the same. */
export const inEach = (locales: readonly Locale[], text: (locale: Locale) => string): string =>
  together(locales.map(text));

/** The same where there is little width: each language on a line of its own. */
export const onLines = (locales: readonly Locale[], text: (locale: Locale) => string): string =>
  [...new Set(locales.map(text))].join('\n');

export const together = (texts: InLanguages): string => [...new Set(texts.filter(Boolean))].join(' / ');

/**
 * What stands above the names on every page: the emblem with its statement, and whose sheet it is, in words and as a QR
 * code. A page that got lost finds its way back. Screen readers hear it once.
 *
 * @returns where what follows begins
 */
export function drawPageHead(page: TaggedPage, facts: SheetFacts, isFirst: boolean): number {
  const { document } = page;
  const emblem = emblemPaths(emblemHeight);
  const box = { x: margin.side, y: margin.top, width: emblem.width, height: emblem.height };
  const drawEmblem = () => {
    document.save().translate(box.x, box.y);
    document.rect(0, 0, emblem.width, emblem.height).fill(emblem.background);
    document.fillColor(emblem.foreground);
    for (const [x, y] of emblem.centres) document.save().translate(x, y).path(emblem.star).fill().restore();
    document.restore();
  };
  const qr = { x: page.width - margin.side - qrSide, y: margin.top, width: qrSide, height: qrSide };
  const drawCode = () => drawQr(document, facts.code, qr.x, qr.y, qrSide);
  if (isFirst) page.addFigure(inEach(facts.locales, m.visibility_emblem_alt), box, drawEmblem);
  else page.decorate(drawEmblem);

  const period = statementPeriod(facts.fundingPeriod);
  const statement = onLines(facts.locales, (locale) => m.visibility_statement(locale, { period }));
  const statementX = box.x + emblem.width + 10;
  const codeWidth = 150;
  const texts: readonly [string, TextStyle, number, number][] = [
    [statement, styles.statement, statementX, qr.x - 20 - codeWidth - statementX],
    [together(facts.project.acronym), styles.acronym, qr.x - 8 - codeWidth, codeWidth],
    [facts.project.number, styles.right, qr.x - 8 - codeWidth, codeWidth],
    [`${inEach(facts.locales, m.sheet_code)}: ${facts.code}`, styles.code, qr.x - 8 - codeWidth, codeWidth],
  ];
  let codeY: number = margin.top;
  let lowest: number = margin.top + qrSide;
  for (const [index, [text, style, x, width]] of texts.entries()) {
    const height = page.measure(text, style, width);
    const y = index === 0 ? margin.top + Math.max(0, (emblemHeight - height) / 2) : codeY;
    if (index > 0) codeY += height + 2;
    lowest = Math.max(lowest, y + height);
    say(page, isFirst, () => page.write(text, style, x, y, width));
  }
  if (isFirst) page.addFigure(`${inEach(facts.locales, m.sheet_code)}: ${facts.code}`, qr, drawCode);
  else page.decorate(drawCode);
  return lowest + 10;
}

/** The height of what stands under the names of every page. */
export const footHeight = (page: TaggedPage, facts: SheetFacts): number =>
  page.measure(footText(facts), styles.small, footWidth(page)) + 8;

/** The line on data protection, and which page it is. */
export function drawPageFoot(page: TaggedPage, facts: SheetFacts, number: number, pages: number): void {
  const top = page.height - margin.bottom - footHeight(page, facts);
  const pageWords = onLines(facts.locales, (locale) => m.sheet_page(locale, { number, pages }));
  page.decorate(() => {
    page.document.moveTo(margin.side, top).lineTo(page.width - margin.side, top);
    page.document.lineWidth(0.75).stroke(colours.line);
  });
  say(page, number === 1, () => page.write(footText(facts), styles.small, margin.side, top + 8, footWidth(page)));
  const x = margin.side + footWidth(page) + 10;
  say(page, true, () => page.write(pageWords, styles.right, x, top + 8, page.width - margin.side - x));
}

const footText = ({ locales }: SheetFacts) => onLines(locales, m.sheet_data);
const footWidth = (page: TaggedPage) => page.width - 2 * margin.side - 110;

/** What is repeated on each page is decoration after the first time. */
function say(page: TaggedPage, aloud: boolean, draw: () => void): void {
  if (aloud) page.add('P', draw);
  else page.decorate(draw);
}
