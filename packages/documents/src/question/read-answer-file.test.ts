import { DomainError } from '@sens/domain';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { pixelBomb } from '../../test/pixel-bomb.ts';
import { readAnswerFile } from './read-answer-file.ts';

const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: { r: 31, g: 95, b: 91 } } });
const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer <<>>\n%%EOF\n');

describe('a file given as an answer', () => {
  test('is a PDF as it is', async () => {
    expect(await readAnswerFile(pdf)).toEqual({ mediaType: 'application/pdf', extension: 'pdf', bytes: pdf });
  });

  test.each([
    ['png', 'image/png', 'png'],
    ['jpeg', 'image/jpeg', 'jpg'],
  ] as const)('is a %s drawn anew, without what was hidden in it', async (format, mediaType, extension) => {
    const exif = { IFD0: { Copyright: 'canary' } };
    const given = await picture(3000, 1000).withExif(exif).toFormat(format).toBuffer();
    const polyglot = Buffer.concat([given, Buffer.from('<script>canary</script>')]);
    const { bytes, ...type } = await readAnswerFile(polyglot);
    expect(type).toEqual({ mediaType, extension });
    expect(Buffer.from(bytes).includes('canary')).toBe(false);
    const { format: written, width, height } = await sharp(bytes).metadata();
    expect({ written, width, height }).toEqual({ written: format, width: 2400, height: 800 });
  });

  test.each([
    ['a page', () => Buffer.from('<html><body onload="alert(1)"></body></html>')],
    ['an SVG', () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')],
    ['an SVG behind the first bytes of a PNG', () => Buffer.from('\x89PNG\r\n\x1a\n<svg/>', 'latin1')],
    ['a page behind the first bytes of a JPEG', () => Buffer.from('\xff\xd8\xff<html>', 'latin1')],
    ['a PDF cut short', () => pdf.subarray(0, 30)],
    ['a PDF after something else', () => Buffer.concat([Buffer.from('MZ'), pdf])],
    ['a WebP', () => picture(10, 10).webp().toBuffer()],
    ['a program', () => Buffer.from('MZ\x90\0', 'latin1')],
    ['an archive', () => Buffer.from('PK\x03\x04', 'latin1')],
    ['nothing', () => Buffer.alloc(0)],
    ['a truncated picture', async () => (await picture(800, 400).jpeg().toBuffer()).subarray(0, 900)],
    ['a pixel bomb', () => pixelBomb(20_000, 20_000)],
  ])('is not %s', async (_, make) => {
    const refusal = await readAnswerFile(await make()).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(DomainError);
    expect(refusal).toMatchObject({ code: 'question.file_kind', params: {} });
  });

  test('is not larger than 2 MB', async () => {
    const refusal = await readAnswerFile(Buffer.alloc(2 * 1024 * 1024 + 1)).catch((error: unknown) => error);
    expect(refusal).toMatchObject({ code: 'request.too_large', params: { megabytes: 2 } });
  });
});
