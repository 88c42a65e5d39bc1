/** Crockford's base 32: no I, L, O or U, so that a code read out or typed in is not mistaken. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const length = 26;

/** A code of 130 random bits from at least 26 random bytes. */
export function codeFromBytes(bytes: Uint8Array): string {
  if (bytes.length < length) throw new RangeError(`a code needs ${length} random bytes`);
  return Array.from(bytes.subarray(0, length), (byte) => alphabet[byte & 31]).join('');
}

/** A code as somebody typed it, in its one spelling; null when it cannot be one. */
export function parseCode(typed: string): string | null {
  const code = typed.slice(0, 100).toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  return code.length === length && [...code].every((letter) => alphabet.includes(letter)) ? code : null;
}
