import { DomainError } from '@sens/domain';

const marks = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
] as const;

/**
 * The text of a file in UTF-8, UTF-16 or Windows-1250, the code page of Central European Windows. Text that is not
 * UTF-8 by accident does not happen: letters with accents in any code page break its rules at once.
 *
 * @throws DomainError `import.file_unreadable` when it is no text
 */
export function decodeText(bytes: Uint8Array): string {
  const text = decode(bytes, encodingOf(bytes));
  // A picture or an old .xls has NUL; a page saved as .xls or .csv begins with a tag.
  if (text.includes('\0') || /^\s*<[!?a-z]/i.test(text)) throw new DomainError('import.file_unreadable', {});
  return text;
}

function encodingOf(bytes: Uint8Array): string {
  const mark = marks.find((candidate) => candidate.bytes.every((byte, index) => bytes[index] === byte));
  if (mark) return mark.encoding;
  // Latin letters in UTF-16 are every other byte NUL.
  if (bytes.length >= 4 && bytes[1] === 0 && bytes[3] === 0) return 'utf-16le';
  if (bytes.length >= 4 && bytes[0] === 0 && bytes[2] === 0) return 'utf-16be';
  return isUtf8(bytes) ? 'utf-8' : 'windows-1250';
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function decode(bytes: Uint8Array, encoding: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new DomainError('import.file_unreadable', {});
  }
}
