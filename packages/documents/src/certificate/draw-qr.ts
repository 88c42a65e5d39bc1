import { encode } from 'uqr';
import { colours } from './styles.ts';

/** Draws a QR code (ISO/IEC 18004, error correction M) as shapes. The paper around it is its quiet zone. */
export function drawQr(document: PDFKit.PDFDocument, text: string, x: number, y: number, side: number): void {
  const { data, size } = encode(text, { ecc: 'M', border: 0 });
  // Whole numbers on a scaled grid that moves down row by row: the rows look alike, which is what compresses.
  document
    .save()
    .translate(x, y)
    .scale(side / size)
    .fillColor(colours.ink);
  for (const row of data) {
    for (let start = 0; start < size; start++) {
      if (!row[start]) continue;
      let end = start;
      while (row[end]) end++;
      document.rect(start, 0, end - start, 1);
      start = end;
    }
    document.fill().translate(0, 1);
  }
  document.restore();
}
