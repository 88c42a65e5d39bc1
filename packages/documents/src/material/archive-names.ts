import { findEnd } from '../spreadsheet/check-archive.ts';

const entrySignature = 0x02014b50;
const mostEntries = 5000;

/** The names of the entries of a ZIP archive, from its central directory; empty when that cannot be read. */
export function archiveNames(bytes: Uint8Array): string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return [];
  const count = view.getUint16(end + 10, true);
  if (count > mostEntries) return [];
  const names: string[] = [];
  let entry = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (entry + 46 > view.byteLength || view.getUint32(entry, true) !== entrySignature) return [];
    const nameLength = view.getUint16(entry + 28, true);
    names.push(Buffer.from(bytes.subarray(entry + 46, entry + 46 + nameLength)).toString('utf8'));
    entry += 46 + nameLength + view.getUint16(entry + 30, true) + view.getUint16(entry + 32, true);
  }
  return names;
}
