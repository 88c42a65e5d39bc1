import { emblemPaths, light, statementPeriod } from '@sens/design';
import type { CertificateKind } from '@sens/domain/certificate';
import type { FundingPeriod } from '@sens/domain/project';
import { m, type Locale } from '@sens/messages';
import type { Font } from 'fontkit';
import { loadFonts } from '../certificate/load-pdfkit.ts';

/** What a badge shows; it is of the achievement and names nobody. Texts are in the language. */
export interface BadgePicture {
  readonly locale: Locale;
  readonly kind: CertificateKind;
  readonly title: string;
  readonly acronym: string;
  readonly year: string;
  readonly fundingPeriod: FundingPeriod;
}

const side = 600;
const border = 14;
const inner = side - 2 * 52;
const emblemHeight = 64;

/**
 * Draws a badge as PNG, 600 by 600 pixels: kind, title, project and year, and beneath them the emblem with the
 * statement, larger than any other mark on it.
 */
export async function drawBadge(facts: BadgePicture): Promise<Uint8Array> {
  const { default: sharp } = await import('sharp');
  const svg = await drawSvg(facts);
  // Few colours: a palette makes it a third as heavy.
  return sharp(Buffer.from(svg)).png({ compressionLevel: 9, palette: true, colours: 64, effort: 7 }).toBuffer();
}

/** Letters are outlines of the fonts that the suite brings: what the machine has installed does not matter. */
async function drawSvg({ locale, kind, title, acronym, year, fundingPeriod }: BadgePicture): Promise<string> {
  const { regular, bold } = await loadFonts();
  const emblem = emblemPaths(emblemHeight);
  const statement = m.visibility_statement(locale, { period: statementPeriod(fundingPeriod) });
  const emblemLeft = 52;
  const statementLeft = emblemLeft + emblem.width + 18;
  const heading = breakLines(bold, title, 46, inner, 5);
  const kindLines = breakLines(bold, m.my_certificate_kind(locale, { kind }), 30, inner, 2);
  const statementLines = breakLines(regular, statement, 21, side - 52 - statementLeft, 3);
  const bandHeight = 70 + kindLines.lines.length * kindLines.size * 1.25;
  const titleHeight = heading.lines.length * heading.size * 1.25;
  const between = side - bandHeight - 190;
  const headingTop = bandHeight + (between - titleHeight) / 2;
  const emblemTop = side - 52 - emblemHeight;
  const statementTop = emblemTop + (emblemHeight - statementLines.lines.length * statementLines.size * 1.25) / 2;
  const project = breakLines(bold, `${acronym} · ${year}`, 26, inner, 1);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}" viewBox="0 0 ${side} ${side}">`,
    `<clipPath id="card"><rect width="${side}" height="${side}" rx="56"/></clipPath><g clip-path="url(#card)">`,
    `<rect width="${side}" height="${side}" fill="${light.primary}"/>`,
    `<path d="M${border} ${bandHeight}H${side - border}V${side - 56}a42 42 0 0 1 -42 42H56a42 42 0 0 1 -42 -42Z" fill="${light.surface}"/>`,
    centred(bold, kindLines, 35, light.onPrimary),
    centred(bold, heading, headingTop, light.ink),
    centred(bold, project, emblemTop - 60, light.primary),
    `<g transform="translate(${emblemLeft} ${emblemTop})"><rect width="${emblem.width}" height="${emblem.height}" fill="${emblem.background}"/>`,
    `<path d="${emblem.stars.join(' ')}" fill="${emblem.foreground}"/></g>`,
    atLeft(regular, statementLines, statementLeft, statementTop, light.ink),
    '</g></svg>',
  ].join('');
}

interface Lines {
  readonly lines: readonly string[];
  readonly size: number;
}

const widthOf = (font: Font, text: string, size: number): number =>
  (font.layout(text).advanceWidth / font.unitsPerEm) * size;

/** Breaks a text at its spaces, smaller the more there is of it; at a third of the size the rest is cut. */
function breakLines(font: Font, text: string, largest: number, width: number, most: number): Lines {
  for (let size = largest; ; size -= 2) {
    const lines = linesAt(font, text, size, width);
    const fits = lines.length <= most && lines.every((line) => widthOf(font, line, size) <= width);
    if (fits) return { lines, size };
    if (size <= largest / 2.4) return { lines: cut(font, lines, size, width, most), size };
  }
}

function linesAt(font: Font, text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && widthOf(font, longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function cut(font: Font, lines: readonly string[], size: number, width: number, most: number): string[] {
  return lines.slice(0, most).map((line, index) => {
    const goesOn = index === most - 1 && lines.length > most;
    let shown = goesOn ? `${line} …` : line;
    while (shown.length > 2 && widthOf(font, shown, size) > width) shown = `${[...shown].slice(0, -2).join('')}…`;
    return shown;
  });
}

const centred = (font: Font, { lines, size }: Lines, top: number, fill: string): string =>
  lines
    .map((line, index) =>
      outline(font, line, size, (side - widthOf(font, line, size)) / 2, top + (index + 1) * size * 1.25, fill),
    )
    .join('');

const atLeft = (font: Font, { lines, size }: Lines, left: number, top: number, fill: string): string =>
  lines.map((line, index) => outline(font, line, size, left, top + (index + 0.95) * size * 1.25, fill)).join('');

/** A line as paths; `baseline` is the height it stands on. */
function outline(font: Font, text: string, size: number, left: number, baseline: number, fill: string): string {
  const scale = size / font.unitsPerEm;
  const { glyphs, positions } = font.layout(text);
  let x = 0;
  const paths = glyphs.map((glyph, index) => {
    const { xAdvance, xOffset, yOffset } = positions[index]!;
    const path = `<path transform="translate(${x + xOffset} ${yOffset})" d="${glyph.path.toSVG()}"/>`;
    x += xAdvance;
    return path;
  });
  const place = `translate(${left.toFixed(2)} ${(baseline - size * 0.28).toFixed(2)}) scale(${scale} ${-scale})`;
  return `<g fill="${fill}" transform="${place}">${paths.join('')}</g>`;
}
