import sharp from 'sharp';
import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { onePageFacts } from '../../test/example-facts.ts';
import { inspect, pictureOf } from '../../test/pdf-tools.ts';
import { renderCertificate } from './render-certificate.ts';

test('each square of the printed code is as dark as the encoder says', async () => {
  const pdf = await renderCertificate(onePageFacts);
  const boxes = [...inspect(pdf, 'pdfinfo', '-struct', 'FILE').matchAll(/\/BBox \[([\d. ]+)\]/g)];
  const [left, , right, top] = boxes.at(-1)![1]!.split(' ').map(Number) as [number, number, number, number];
  const resolution = 288;
  const pixels = resolution / 72;
  const page = sharp(pictureOf(pdf, resolution)).greyscale();
  const { data, info } = await page.raw().toBuffer({ resolveWithObject: true });
  const code = encode(onePageFacts.verifyUrl, { ecc: 'M', border: 0 });
  const side = (right - left) / code.size;
  const printed = code.data.map((row, y) =>
    row.map((_, x) => {
      const column = Math.round((left + (x + 0.5) * side) * pixels);
      const line = Math.round((595.28 - top + (y + 0.5) * side) * pixels);
      return data[line * info.width + column]! < 128;
    }),
  );
  expect(printed).toEqual(code.data);
});
