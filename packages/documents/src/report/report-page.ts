import { emblemPaths, light, statementPeriod } from '@sens/design';
import { m, type Locale } from '@sens/messages';
import { colours, emblemHeight } from '../certificate/styles.ts';
import type { TaggedPage, TextStyle } from '../certificate/tagged-page.ts';

/** Lengths in points. */
export const margin = { side: 50, top: 40, bottom: 56 } as const;

export const styles = {
  title: { font: 'bold', size: 19, colour: light.primary },
  heading: { font: 'bold', size: 13, colour: light.primary },
  subheading: { font: 'bold', size: 11, colour: light.ink },
  text: { font: 'regular', size: 10, colour: light.ink },
  small: { font: 'regular', size: 8.5, colour: light.muted },
  cell: { font: 'regular', size: 9, colour: light.ink },
  head: { font: 'bold', size: 8.5, colour: light.ink },
} as const satisfies Record<string, TextStyle>;

/** Writes down a document of several pages, one thing beneath the other. */
export class ReportPage {
  readonly #page: TaggedPage;
  readonly #width: number;
  #y: number = margin.top;

  constructor(page: TaggedPage) {
    this.#page = page;
    this.#width = page.width - 2 * margin.side;
  }

  /** Goes on to another page where there is no room for so much. */
  #room(height: number): void {
    if (this.#y + height <= this.#page.height - margin.bottom) return;
    this.#page.document.addPage();
    this.#y = margin.top;
  }

  gap(height: number): void {
    this.#y += height;
  }

  /** The emblem with the funding statement beside it. */
  emblem(locale: Locale, fundingPeriod: '2014-2020' | '2021-2027'): void {
    const page = this.#page;
    const { document } = page;
    const emblem = emblemPaths(emblemHeight);
    const box = { x: margin.side, y: this.#y, width: emblem.width, height: emblem.height };
    page.addFigure(m.visibility_emblem_alt(locale), box, () => {
      document.save().translate(box.x, box.y);
      document.rect(0, 0, emblem.width, emblem.height).fill(emblem.background);
      document.fillColor(emblem.foreground);
      for (const [x, y] of emblem.centres) document.save().translate(x, y).path(emblem.star).fill().restore();
      document.restore();
    });
    const statement = m.visibility_statement(locale, { period: statementPeriod(fundingPeriod) });
    const left = box.x + emblem.width + 12;
    const y = box.y + (emblemHeight - page.measure(statement, styles.text, 300)) / 2;
    page.add('P', () => page.write(statement, styles.text, left, y, 300));
    this.#y += emblem.height + 16;
  }

  /**
   * A text that wraps.
   *
   * @param keep so much room is kept beneath it, so that a heading stays with what it heads
   */
  write(tag: string, text: string, style: TextStyle, { after = 4, keep = 0 } = {}): void {
    const page = this.#page;
    const height = page.measure(text, style, this.#width);
    this.#room(height + keep);
    const y = this.#y;
    page.add(tag, () => page.write(text, style, margin.side, y, this.#width));
    this.#y += height + after;
  }

  /**
   * A table with a line of headers. The first column names the rows, numbers stand at the right.
   *
   * @param shares parts of the width, which come to 1
   */
  table(
    head: readonly string[],
    rows: readonly (readonly string[])[],
    shares: readonly number[],
    numeric: boolean,
  ): void {
    const page = this.#page;
    const [padding, all] = [3, [head, ...rows]];
    const widths = shares.map((share) => share * this.#width - 2 * padding);
    const lefts = shares.map(
      (_, index) => margin.side + this.#width * shares.slice(0, index).reduce((a, b) => a + b, 0),
    );
    const styleOf = (row: number, column: number): TextStyle => ({
      ...(row === 0 ? styles.head : styles.cell),
      align: numeric && column > 0 ? 'right' : 'left',
    });
    const heightOf = (row: number) =>
      Math.max(...all[row]!.map((text, column) => page.measure(text, styleOf(row, column), widths[column]!))) +
      2 * padding;
    let top = this.#y;
    const cells = all.map((texts, row) =>
      texts.map((text, column) => ({
        ...(row === 0 ? { scope: 'Column' as const } : column === 0 ? { scope: 'Row' as const } : {}),
        draw: () => page.write(text, styleOf(row, column), lefts[column]! + padding, top + padding, widths[column]!),
      })),
    );
    page.addTable(cells, (row) => {
      const height = heightOf(row);
      this.#room(row === 0 && all.length > 1 ? height + heightOf(1) : height);
      top = this.#y;
      this.#y += height;
      const line = this.#y;
      page.decorate(() => {
        const { document } = page;
        document.moveTo(margin.side, line).lineTo(margin.side + this.#width, line);
        document
          .lineWidth(row === 0 ? 1 : 0.5)
          .strokeColor(row === 0 ? colours.ink : colours.line)
          .stroke();
      });
    });
    this.#y += 8;
  }
}
