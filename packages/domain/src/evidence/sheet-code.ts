/** Letters and digits that nobody takes for another one on paper (Crockford's Base32). */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const length = 8;

/**
 * The code of a sign-in sheet, eight characters. It names the sheet within its project and opens nothing.
 *
 * @param bytes random, one for each character
 */
export const sheetCodeFrom = (bytes: Uint8Array): string =>
  Array.from(bytes.subarray(0, length), (byte) => alphabet[byte % alphabet.length]).join('');

/** As it is printed and read aloud: `7K3M-Q9TZ`. */
export const formatSheetCode = (code: string): string => `${code.slice(0, 4)}-${code.slice(4)}`;

/** A typed or scanned code as it is kept, whatever its case, dashes and look-alikes; null when it cannot be one. */
export function parseSheetCode(typed: string): string | null {
  const text = typed.toUpperCase().replaceAll('O', '0').replace(/[IL]/g, '1');
  const code = text.replace(/[\s-]/g, '');
  return code.length === length && [...code].every((character) => alphabet.includes(character)) ? code : null;
}
