import { DomainError } from '@sens/domain';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { pixelBomb } from '../../test/pixel-bomb.ts';
import { reencodeLogo } from './reencode-logo.ts';

const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 4, background: { r: 31, g: 95, b: 91, alpha: 0.5 } } });

describe('a picture becomes a PNG', () => {
  test.each(['png', 'jpeg', 'webp'] as const)('from %s, without its metadata', async (format) => {
    const withSecret = await picture(300, 100)
      .withExif({ IFD0: { Copyright: 'canary' } })
      .toFormat(format)
      .toBuffer();
    expect(withSecret.includes('canary')).toBe(true);
    const logo = await reencodeLogo(withSecret);
    expect(Buffer.from(logo).includes('canary')).toBe(false);
    const { format: written, width, height, exif, icc, xmp } = await sharp(logo).metadata();
    expect({ written, width, height, exif, icc, xmp }).toEqual({ written: 'png', width: 300, height: 100 });
  });

  test('within 1200 by 600, never larger than it was, and transparent where it was', async () => {
    const sizeOf = async (width: number, height: number) => {
      const {
        width: w,
        height: h,
        hasAlpha,
      } = await sharp(await reencodeLogo(await picture(width, height).png().toBuffer())).metadata();
      return [w, h, hasAlpha];
    };
    expect(await sizeOf(3000, 500)).toEqual([1200, 200, true]);
    expect(await sizeOf(500, 3000)).toEqual([100, 600, true]);
    expect(await sizeOf(40, 20)).toEqual([40, 20, true]);
  });

  test('the right way up when a camera says it lies on its side', async () => {
    const lying = await picture(300, 100).jpeg().withMetadata({ orientation: 6 }).toBuffer();
    const { width, height } = await sharp(await reencodeLogo(lying)).metadata();
    expect([width, height]).toEqual([100, 300]);
  });
});

describe('refused', () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><script>alert(1)</script></svg>';
  const photograph = () => picture(800, 400).jpeg().toBuffer();

  test.each([
    ['an SVG', () => Buffer.from(svg)],
    ['an SVG with an XML declaration', () => Buffer.from(`<?xml version="1.0"?>${svg}`)],
    [
      'an SVG behind the first bytes of a PNG',
      () => Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), Buffer.from(svg)]),
    ],
    ['a page', () => Buffer.from('<html><body onload="alert(1)"></body></html>')],
    ['a GIF', () => picture(10, 10).gif().toBuffer()],
    ['a TIFF', () => picture(10, 10).tiff().toBuffer()],
    ['a path', () => Buffer.from('/etc/passwd')],
    ['nothing', () => Buffer.alloc(0)],
    ['a truncated picture', async () => (await photograph()).subarray(0, 900)],
    ['more than 5 MB', async () => Buffer.concat([await photograph(), Buffer.alloc(5 * 1024 * 1024)])],
    ['a pixel bomb', () => pixelBomb(20_000, 20_000)],
  ])('%s', async (_, make) => {
    const refusal = await reencodeLogo(await make()).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(DomainError);
    expect(refusal).toMatchObject({ code: 'project.logo_unreadable', params: {} });
  });

  test('the bomb is a sound picture when it is small', async () => {
    expect((await sharp(await reencodeLogo(pixelBomb(200, 100))).metadata()).width).toBe(200);
  });
});
