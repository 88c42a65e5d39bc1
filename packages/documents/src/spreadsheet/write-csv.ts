import { cellValue, type CellValue, type Column, type Row, type Rows } from './column.ts';
import { rowIterator } from './row-iterator.ts';

export interface CsvOptions {
  /**
   * What the reader's Excel expects. With a semicolon the comma is the decimal mark, as in the languages whose Excel
   * wants the semicolon.
   */
  readonly separator: ',' | ';' | '\t';
  /** The byte order mark, without which Excel takes UTF-8 for the system's old code page. */
  readonly bom: boolean;
}

/** Large enough to be worth a write, small enough that the first bytes leave at once. */
const chunkLength = 32 * 1024;

/**
 * Rows as CSV (RFC 4180, UTF-8), pulled from their source only as fast as the reader takes the bytes. Text that a
 * spreadsheet program would run as a formula gets an apostrophe in front; dates are ISO 8601.
 */
export function writeCsv(columns: readonly Column[], rows: Rows, options: CsvOptions): ReadableStream<Uint8Array> {
  const source = rowIterator(rows);
  const encoder = new TextEncoder();
  let text = csvHead(columns, options);
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        for (;;) {
          const next = await source.next();
          if (!next.done) text += csvRow(next.value, columns, options);
          if (!next.done && text.length < chunkLength) continue;
          if (text) controller.enqueue(encoder.encode(text));
          text = '';
          if (next.done) controller.close();
          return;
        }
      },
      async cancel() {
        await source.return?.();
      },
    },
    { highWaterMark: 0 },
  );
}

/** The first line, behind the byte order mark. */
export function csvHead(columns: readonly Column[], options: CsvOptions): string {
  const head = columns.map(({ header }) => textCell(header, options)).join(options.separator);
  return `${options.bom ? '\uFEFF' : ''}${head}\r\n`;
}

function csvRow(row: Row, columns: readonly Column[], options: CsvOptions): string {
  let line = '';
  for (const [index, column] of columns.entries()) {
    if (index > 0) line += options.separator;
    line += csvCell(cellValue(row, column), column, options);
  }
  return `${line}\r\n`;
}

function csvCell(value: CellValue, column: Column, options: CsvOptions): string {
  if (value === null) return '';
  if (typeof value === 'string') return textCell(value, options);
  if (typeof value === 'number') return options.separator === ';' ? String(value).replace('.', ',') : String(value);
  const iso = value.toISOString();
  return column.kind === 'date' ? iso.slice(0, 10) : `${iso.slice(0, 10)} ${iso.slice(11, 19)}`;
}

/** Excel, LibreOffice and Google Sheets run a cell that begins so (OWASP, CSV injection), also in full-width form. */
// eslint-disable-next-line no-control-regex -- control characters are among what makes a cell dangerous
const formulaStart = /^[=+\-@\t\r\n\u0000＝＋－＠]/;

function textCell(text: string, { separator }: CsvOptions): string {
  const safe = formulaStart.test(text) ? `'${text}` : text;
  const needsQuotes = safe.includes(separator) || /["\r\n]/.test(safe);
  return needsQuotes ? `"${safe.replaceAll('"', '""')}"` : safe;
}
