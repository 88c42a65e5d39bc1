import type { TextStyle } from '../certificate/tagged-page.ts';

type Element = PDFKit.PDFStructureElement;

export const paper = { left: 48, top: 48, bottom: 60 } as const;

/** Text that goes on from page to page, each piece of it in the tag tree in the order of reading (PDF/UA-1, 7.1). */
export class Flow {
  readonly document: PDFKit.PDFDocument;
  readonly width: number;
  readonly #root: Element;
  #y: number = paper.top;

  constructor(document: PDFKit.PDFDocument) {
    this.document = document;
    this.width = document.page.width - 2 * paper.left;
    this.#root = document.struct('Document');
    document.addStructure(this.#root);
  }

  /** Begins a new page where less than this is left. */
  keep(height: number): void {
    if (this.#y + height <= this.document.page.height - paper.bottom) return;
    this.document.addPage();
    this.#y = paper.top;
  }

  gap(height: number): void {
    this.#y += height;
  }

  measure(text: string, { font, size }: TextStyle, width: number): number {
    return this.document.font(font).fontSize(size).heightOfString(text, { width });
  }

  /** A heading or paragraph over the whole width. */
  add(tag: string, text: string, style: TextStyle, after: number): void {
    const height = this.measure(text, style, this.width);
    this.keep(height);
    this.#root.add(this.document.struct(tag, {}, () => this.#write(text, style, paper.left, this.#y, this.width)));
    this.#y += height + after;
  }

  /**
   * A table with a head; a row stays on one page, and the head comes again on the next one, as decoration there.
   *
   * @param shares parts of the width, one for each column
   */
  addTable(
    columns: readonly string[],
    rows: readonly (readonly string[])[],
    shares: readonly number[],
    styles: { head: TextStyle; cell: TextStyle; line: string },
  ): void {
    const total = shares.reduce((sum, share) => sum + share, 0);
    const widths = shares.map((share) => (share / total) * this.width);
    const table = this.document.struct('Table');
    this.#root.add(table);
    const draw = (cells: readonly string[], style: TextStyle, tag: 'TH' | 'TD' | null) => {
      const height = this.#heightOf(cells, style, widths);
      const top = this.#y;
      const write = (index: number) => {
        const left = widths.slice(0, index).reduce((sum, width) => sum + width, paper.left);
        this.#write(cells[index] ?? '', style, left, top + padding, (widths[index] ?? 0) - padding * 2);
      };
      if (tag === null) this.#decorate(() => cells.forEach((_, index) => write(index)));
      else {
        const row = this.document.struct('TR');
        table.add(row);
        for (const index of cells.keys()) row.add(this.document.struct(tag, {}, () => write(index)));
        row.end();
      }
      this.#y += height;
      const y = this.#y;
      this.#decorate(() =>
        this.document
          .moveTo(paper.left, y)
          .lineTo(paper.left + this.width, y)
          .lineWidth(0.5)
          .stroke(styles.line),
      );
    };
    this.keep(this.#heightOf(columns, styles.head, widths) * 3);
    draw(columns, styles.head, 'TH');
    for (const cells of rows) {
      const before = this.document.page;
      this.keep(this.#heightOf(cells, styles.cell, widths));
      if (this.document.page !== before) draw(columns, styles.head, null);
      draw(cells, styles.cell, 'TD');
    }
    table.end();
  }

  /** Writes what stands at the foot of every page, and closes the tree. */
  end(footOf: (page: number, pages: number) => string, style: TextStyle): void {
    this.#root.end();
    const { start, count } = this.document.bufferedPageRange();
    for (let index = 0; index < count; index += 1) {
      this.document.switchToPage(start + index);
      this.#decorate(() =>
        this.#write(
          footOf(index + 1, count),
          style,
          paper.left,
          this.document.page.height - paper.bottom + 18,
          this.width,
        ),
      );
    }
  }

  #heightOf(cells: readonly string[], style: TextStyle, widths: readonly number[]): number {
    const heights = cells.map((text, index) => this.measure(text, style, (widths[index] ?? 0) - padding * 2));
    return Math.max(...heights) + padding * 2;
  }

  #decorate(draw: () => void): void {
    this.document.markContent('Artifact', { type: 'Layout' });
    draw();
    this.document.endMarkedContent();
  }

  #write(text: string, { font, size, colour }: TextStyle, x: number, y: number, width: number): void {
    this.document.font(font).fontSize(size).fillColor(colour).text(text, x, y, { width });
  }
}

const padding = 3;
