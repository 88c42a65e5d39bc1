import { DomainError } from '@sens/domain';
import { decodeText } from './decode-text.ts';
import { readCsv } from './read-csv.ts';
import { readXlsx } from './read-xlsx.ts';
import { mostRows, type Cell, type Spreadsheet } from './sheet.ts';

/**
 * Reads a workbook (.xlsx) or CSV as offices keep them: any of the usual separators and encodings, dates as dates,
 * hyperlinks and formulas as what they show. What the file is, its bytes say, not its name.
 *
 * @param fileName names the sheet of a CSV file
 * @throws DomainError `import.file_unreadable`, `import.file_empty`, or `import.too_many_rows` for more than 5,000
 *   filled rows in one sheet
 */
export async function readSpreadsheet(bytes: Uint8Array, fileName: string): Promise<Spreadsheet> {
  if (bytes.length === 0) throw new DomainError('import.file_empty', {});
  const sheets = isZip(bytes)
    ? await readXlsx(bytes)
    : [{ name: baseName(fileName), rows: readCsv(decodeText(bytes)) }];
  const filled = sheets.map(({ name, rows }) => ({ name, rows: trimRows(rows) }));
  if (filled.every(({ rows }) => rows.length === 0)) throw new DomainError('import.file_empty', {});
  for (const { rows } of filled) {
    const count = rows.filter((row) => row.length > 0).length;
    if (count > mostRows) throw new DomainError('import.too_many_rows', { max: mostRows });
  }
  return { sheets: filled };
}

const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;

/** Without its folders and its ending. */
const baseName = (fileName: string): string =>
  fileName
    .replace(/^.*[/\\]/, '')
    .replace(/\.[^.]*$/, '')
    .slice(0, 100);

const isFilled = (cell: Cell): boolean => cell !== null && !(typeof cell === 'string' && cell.trim() === '');

function trimRows(rows: readonly (readonly Cell[])[]): Cell[][] {
  const trimmed = rows.map((row) => row.slice(0, row.findLastIndex(isFilled) + 1));
  return trimmed.slice(0, trimmed.findLastIndex((row) => row.length > 0) + 1);
}
