import type { FontName } from './load-pdfkit.ts';

export type Align = 'left' | 'right' | 'center';

/** How a text looks. Sizes and widths are in points. */
export interface TextStyle {
  readonly font: FontName;
  readonly size: number;
  readonly colour: string;
  readonly align?: Align;
  readonly letterSpacing?: number;
  readonly link?: string;
  /** What the link is for, where its text is only an address. */
  readonly linkDescription?: string;
}

/** A rectangle on the page; the origin is the upper left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A cell of a table; one with a scope is the header of its row or column. */
export interface TableCell {
  readonly scope?: 'Row' | 'Column';
  readonly draw: () => void;
}

/** pdfkit writes the scope of a header down; its type declarations do not know. */
type CellOptions = NonNullable<Parameters<PDFKit.PDFDocument['struct']>[1]> & Pick<TableCell, 'scope'>;

type Element = PDFKit.PDFStructureElement;

/**
 * One page on which everything is either part of the tag tree, which screen readers follow, or marked as decoration
 * (PDF/UA-1, 7.1).
 */
export class TaggedPage {
  #width: number;
  #height: number;
  readonly document: PDFKit.PDFDocument;
  readonly #root: Element;
  /** What new elements become part of. */
  #parent: Element;

  constructor(document: PDFKit.PDFDocument) {
    this.document = document;
    this.#width = document.page.width;
    this.#height = document.page.height;
    this.#parent = this.#root = document.struct('Document');
    document.addStructure(this.#root);
  }

  get width(): number {
    return this.#width;
  }

  get height(): number {
    return this.#height;
  }

  /** Goes on to another page of A4; everything written stays part of the same tree. */
  nextPage(layout: 'landscape' | 'portrait'): void {
    this.document.addPage({ size: 'A4', layout, margin: 0 });
    this.#width = this.document.page.width;
    this.#height = this.document.page.height;
  }

  /** Draws something that has no meaning. */
  decorate(draw: () => void): void {
    this.document.markContent('Artifact', { type: 'Layout' });
    draw();
    this.document.endMarkedContent();
  }

  /** An element with text or other content, in reading order. */
  add(tag: string, ...draw: (() => void)[]): void {
    this.#parent.add(this.document.struct(tag, {}, draw));
  }

  /** A part of the document that holds what is drawn meanwhile, in another language for instance. */
  within(tag: string, options: { lang?: string }, draw: () => void): void {
    const outer = this.#parent;
    const part = this.document.struct(tag, options);
    outer.add(part);
    this.#parent = part;
    draw();
    this.#parent = outer;
    part.end();
  }

  /** A table that may go on over several pages; each cell is drawn by its function. End it before what follows it. */
  openTable() {
    const table = this.document.struct('Table');
    this.#parent.add(table);
    return {
      addRow: (cells: readonly TableCell[]): void => {
        const row = this.document.struct('TR');
        table.add(row);
        for (const { scope, draw } of cells) {
          const options: CellOptions = scope ? { scope } : {};
          row.add(this.document.struct(scope ? 'TH' : 'TD', options, [draw]));
        }
        row.end();
      },
      end: (): void => void table.end(),
    };
  }

  /**
   * A table; each cell is drawn by its function.
   *
   * @param beforeRow may go on to another page
   */
  addTable(rows: readonly (readonly TableCell[])[], beforeRow: (row: number) => void): void {
    const table = this.openTable();
    for (const [index, cells] of rows.entries()) {
      beforeRow(index);
      table.addRow(cells);
    }
    table.end();
  }

  /** A picture with the text that stands for it. */
  addFigure(alt: string, box: Box, draw: () => void): void {
    const bbox = [box.x, box.y, box.x + box.width, box.y + box.height];
    const options = { alt, bbox, placement: 'Block' };
    this.#parent.add(this.document.struct('Figure', options, draw));
  }

  /** A form field without extent, described for those who meet it in the tag tree. */
  addField(description: string, field: Record<string, unknown>): void {
    const element = this.document.struct('Form', { alt: description });
    this.#parent.add(element);
    const options = { ...field, structParent: element };
    this.document.annotate(0, 0, 0, 0, options as unknown as PDFKit.Mixins.AnnotationOption);
    element.end();
  }

  /** The height of a text that wraps within a width. */
  measure(text: string, style: TextStyle, width: number): number {
    return this.document
      .font(style.font)
      .fontSize(style.size)
      .heightOfString(text, { width, characterSpacing: style.letterSpacing });
  }

  /** The width of a text on one line. */
  widthOf(text: string, style: TextStyle): number {
    return this.document
      .font(style.font)
      .fontSize(style.size)
      .widthOfString(text, { characterSpacing: style.letterSpacing });
  }

  /** Writes a text that wraps within a width. Call it within `add`. */
  write(text: string, style: TextStyle, x: number, y: number, width: number): void {
    const { document } = this;
    document.font(style.font).fontSize(style.size).fillColor(style.colour);
    const link = style.link === undefined ? null : describeLinks(document, style.linkDescription ?? text);
    document.text(text, x, y, {
      width,
      align: style.align ?? 'left',
      characterSpacing: style.letterSpacing,
      link: style.link,
    });
    if (link) document.link = link;
  }

  end(): void {
    this.#root.end();
  }
}

/**
 * pdfkit gives the links of a text no description, which a reader of the tag tree would miss (ISO 14289-1, 7.18.5).
 *
 * @returns what makes links otherwise, to be put back
 */
function describeLinks(document: PDFKit.PDFDocument, description: string): PDFKit.PDFDocument['link'] {
  const link = document.link.bind(document);
  document.link = (x, y, width, height, url, options) =>
    link(x, y, width, height, url, { ...options, Contents: new String(description) } as typeof options);
  return link;
}
