import { DomainError } from '@sens/domain';
import { checkArchive } from './check-archive.ts';
import { mostLines, mostRows, type Cell } from './sheet.ts';

const mostColumns = 500;

const millisecondsPerDay = 86_400_000;

/**
 * The sheets of an Excel workbook, the hidden ones too. Merged cells stand in the first of them; macros, pictures and
 * links to other files are not looked at. This file is the only one that reads workbooks.
 *
 * @throws DomainError `import.file_unreadable`, `import.too_many_rows`
 */
export async function readXlsx(bytes: Uint8Array): Promise<{ name: string; rows: Cell[][] }[]> {
  checkArchive(bytes);
  try {
    const sheets = [];
    for (const name of await sheetNames(bytes)) sheets.push({ name, rows: await readSheet(bytes, name) });
    return sheets;
  } catch (error) {
    if (error instanceof DomainError) throw error;
    throw new DomainError('import.file_unreadable', {});
  }
}

async function sheetNames(bytes: Uint8Array): Promise<string[]> {
  const { readXlsx: read } = await import('hucre/xlsx');
  const names: string[] = [];
  await read(bytes, {
    sheets: ({ name }) => {
      names.push(name);
      return false;
    },
  });
  return names;
}

/** Rows are read one by one, so that a sheet that is too long is left before it takes memory. */
async function readSheet(bytes: Uint8Array, sheet: string): Promise<Cell[][]> {
  const { streamXlsxRows } = await import('hucre/xlsx');
  const rows: Cell[][] = [];
  let filled = 0;
  for await (const { index, values } of streamXlsxRows(bytes, { sheet })) {
    const last = values.findLastIndex((value) => value !== null && value !== '');
    if (last < 0) continue;
    filled += 1;
    if (filled > mostRows || index >= mostLines) throw new DomainError('import.too_many_rows', { max: mostRows });
    if (last >= mostColumns) throw new DomainError('import.file_unreadable', {});
    while (rows.length < index) rows.push([]);
    rows[index] = values.slice(0, last + 1).map(cell);
  }
  return rows;
}

function cell(value: Cell | undefined): Cell {
  if (value === undefined || value === '') return null;
  if (!(value instanceof Date)) return value;
  return new Date(Math.floor(value.getTime() / millisecondsPerDay) * millisecondsPerDay);
}
