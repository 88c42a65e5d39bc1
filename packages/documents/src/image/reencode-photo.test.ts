import { DomainError } from '@sens/domain';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { pixelBomb } from '../../test/pixel-bomb.ts';
import { reencodePhoto } from './reencode-photo.ts';

const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: { r: 31, g: 95, b: 91 } } });

describe('a photograph becomes a JPEG', () => {
  test('within 2000 pixels, the right way up, and without the place where it was taken', async () => {
    const taken = await picture(3000, 1500)
      .withExif({ IFD0: { Copyright: 'canary' }, IFD3: { GPSLatitude: '46/1 3/1 0/1' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    expect((await sharp(taken).metadata()).exif).toBeDefined();
    const { format, width, height, exif, icc, xmp } = await sharp(await reencodePhoto(taken)).metadata();
    expect({ format, width, height, exif, icc, xmp }).toEqual({ format: 'jpeg', width: 1000, height: 2000 });
  });

  test.each(['png', 'webp'] as const)('from %s, never larger than it was', async (format) => {
    const drawn = await reencodePhoto(await picture(40, 20).toFormat(format).toBuffer());
    const { format: written, width, height } = await sharp(drawn).metadata();
    expect([written, width, height]).toEqual(['jpeg', 40, 20]);
  });
});

test.each([
  ['an SVG', () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'visit.photo_unreadable'],
  ['a PDF', () => Buffer.from('%PDF-1.7\n%%EOF'), 'visit.photo_unreadable'],
  ['a path', () => Buffer.from('/etc/passwd'), 'visit.photo_unreadable'],
  ['a truncated picture', async () => (await picture(800, 400).jpeg().toBuffer()).subarray(0, 900), undefined],
  ['a pixel bomb', () => pixelBomb(20_000, 20_000), 'visit.photo_unreadable'],
  ['more than 10 MB', () => Buffer.alloc(10 * 1024 * 1024 + 1), 'request.too_large'],
])('refused: %s', async (_, make, code = 'visit.photo_unreadable') => {
  const refusal = await reencodePhoto(await make()).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(DomainError);
  expect(refusal).toMatchObject({ code });
});
