import { encode } from 'uqr';

/** A QR code (ISO/IEC 18004, error correction M) as the path of an SVG whose view box is `size` wide and high. */
export function qrPath(text: string): { size: number; path: string } {
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  const rows = data.map((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')).join(''));
  return { size, path: rows.join('') };
}
