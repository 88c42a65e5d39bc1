import type { ColumnDef, XlsxStreamRow } from 'hucre/xlsx';
import { cellValue, type CellValue, type Column, type Row, type Rows } from './column.ts';
import { rowIterator } from './row-iterator.ts';
import { sheetNames } from './sheet-names.ts';

export interface XlsxSheet {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: Rows;
}

/**
 * Sheets as an Excel workbook with a frozen header row. Text is stored as text, so nothing in it is ever a formula;
 * numbers are numbers and dates are dates.
 *
 * A single sheet is written as its rows come, in memory that does not grow with them. Several sheets are put together
 * in memory first: they suit reports, not exports of everything.
 *
 * This file and `write-xlsx-with-dictionary.ts` are the only ones that write workbooks, so that the library behind them
 * can be changed.
 */
export function writeXlsx(sheets: readonly XlsxSheet[]): ReadableStream<Uint8Array> {
  const names = sheetNames(sheets.map(({ name }) => name));
  const [only, ...others] = sheets;
  if (!only) throw new RangeError('a workbook needs a sheet');
  return others.length === 0 ? streamOneSheet(names[0]!, only) : writeTogether(names, sheets);
}

export const freezePane = { rows: 1 };

function streamOneSheet(name: string, sheet: XlsxSheet): ReadableStream<Uint8Array> {
  const source = rowIterator(sheet.rows);
  const options = { name, columns: columnDefinitions(sheet.columns), freezePane };
  let reader: ReadableStreamDefaultReader<Uint8Array> | undefined;
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        if (!reader) {
          const { writeXlsxStream } = await import('hucre/xlsx');
          reader = writeXlsxStream(xlsxRows(source, sheet.columns), options).getReader();
        }
        const { done, value } = await reader.read();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      async cancel(reason) {
        await reader?.cancel(reason);
        await source.return?.();
      },
    },
    { highWaterMark: 0 },
  );
}

export async function* xlsxRows(
  source: AsyncIterator<Row> | Iterator<Row>,
  columns: readonly Column[],
): AsyncGenerator<XlsxStreamRow> {
  for (let next = await source.next(); !next.done; next = await source.next()) yield xlsxRow(next.value, columns);
}

function writeTogether(names: readonly string[], sheets: readonly XlsxSheet[]): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { writeXlsx: write } = await import('hucre/xlsx');
        const written = sheets.map(async ({ columns, rows }, index) => {
          const values: (CellValue | string)[][] = [columns.map(({ header }) => header)];
          for await (const row of rows) values.push(xlsxRow(row, columns));
          const definitions = columnDefinitions(columns).map(({ header: _header, ...definition }) => definition);
          return { name: names[index]!, columns: definitions, rows: values, freezePane };
        });
        controller.enqueue(await write({ sheets: await Promise.all(written) }));
        controller.close();
      },
    },
    { highWaterMark: 0 },
  );
}

const numberFormats = { text: '@', number: undefined, date: 'yyyy-mm-dd', datetime: 'yyyy-mm-dd hh:mm' } as const;

export function columnDefinitions(columns: readonly Column[]): ColumnDef[] {
  return columns.map(({ header, kind, width }) => ({
    header,
    width: width ?? Math.min(Math.max(header.length + 2, 10), 60),
    numFmt: numberFormats[kind],
  }));
}

/** Excel takes no longer text in a cell, and calls the whole file broken. */
const longestText = 32_767;

const xlsxRow = (row: Row, columns: readonly Column[]): CellValue[] =>
  columns.map((column) => {
    const value = cellValue(row, column);
    return typeof value === 'string' ? literal(value.slice(0, longestText)) : value;
  });

/** Spreadsheet programs read `_x0041_` as A; the underscore itself written so keeps the text (ECMA-376, 22.9.2.19). */
const literal = (text: string): string => text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
