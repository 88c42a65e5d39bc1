import { DomainError } from '@sens/domain';
import { decodeText } from './decode-text.ts';
import { readCsv } from './read-csv.ts';
import type { Cell } from './sheet.ts';

/**
 * The rows of a table in a text file, whatever its separator and encoding, blank ones too; what it is, its bytes say.
 *
 * @throws DomainError `import.file_unreadable` when it is no text, a workbook among them; `import.file_empty`
 */
export function readTextTable(bytes: Uint8Array): Cell[][] {
  if (bytes.length >= 4 && Buffer.from(bytes.subarray(0, 4)).equals(Buffer.from('PK\x03\x04'))) {
    throw new DomainError('import.file_unreadable', {});
  }
  const rows = readCsv(decodeText(bytes));
  if (rows.every((row) => row.every((cell) => cell === null))) throw new DomainError('import.file_empty', {});
  return rows;
}
