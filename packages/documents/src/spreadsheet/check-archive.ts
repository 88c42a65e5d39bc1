import { DomainError } from '@sens/domain';

const largestContent = 50 * 1024 * 1024;
/** Spreadsheets shrink to a tenth, seldom to a fiftieth. Below a megabyte no ratio does harm. */
const largestRatio = 100;
const harmlessContent = 1024 * 1024;

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const usesDescriptor = 0x0008;

/**
 * Refuses a ZIP archive that would unpack to more than 50 MB or to a hundred times its size, from the sizes in its
 * central directory (APPNOTE.TXT 4.3.12). The reader stops at the size an entry names here, so an entry that names none
 * is refused too, and so are archives of 4 GB and more (ZIP64).
 *
 * @throws DomainError `import.file_unreadable`
 */
export function checkArchive(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sizes = uncompressedSizes(view);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const tooDense = total > harmlessContent && total > bytes.length * largestRatio;
  if (sizes.length === 0 || total > largestContent || tooDense) throw new DomainError('import.file_unreadable', {});
}

/** The size of each entry's content; empty when the directory cannot be trusted. */
function uncompressedSizes(view: DataView): number[] {
  const end = findEnd(view);
  if (end === null) return [];
  const count = view.getUint16(end + 10, true);
  const sizes: number[] = [];
  let entry = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (entry + 46 > view.byteLength || view.getUint32(entry, true) !== entrySignature) return [];
    const flags = view.getUint16(entry + 8, true);
    const packed = view.getUint32(entry + 20, true);
    const unpacked = view.getUint32(entry + 24, true);
    const nameLength = view.getUint16(entry + 28, true);
    const isFolder = view.getUint8(entry + 46 + nameLength - 1) === 0x2f;
    const isSilent = packed === 0 ? (flags & usesDescriptor) !== 0 && !isFolder : unpacked === 0 && packed > 2;
    if (isSilent) return [];
    sizes.push(unpacked);
    entry += 46 + nameLength + view.getUint16(entry + 30, true) + view.getUint16(entry + 32, true);
  }
  return sizes;
}

/** The end record is at the end, before a comment of at most 65,535 bytes. */
export function findEnd(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at--) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  return null;
}
