import { deflateSync } from 'node:zlib';
import { DomainError } from '@sens/domain';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { recogniseScan } from './recognise-scan.ts';

const picture = (format: 'jpeg' | 'png' | 'webp') =>
  sharp({ create: { width: 40, height: 30, channels: 3, background: '#fff' } })
    .toFormat(format)
    .toBuffer();

/** A PNG of a few kilobytes that says it is 30,000 by 30,000 pixels large. */
function bomb(): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const head = Buffer.alloc(4);
    head.writeUInt32BE(data.length);
    return Buffer.concat([head, body, Buffer.alloc(4)]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(30_000, 0);
  header.writeUInt32BE(30_000, 4);
  header.set([8, 0, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc(1_000_000))),
  ]);
}

const codeOf = async (bytes: Uint8Array, megabytes = 10) => {
  const answer = await recogniseScan(bytes, megabytes).catch((error: unknown) => error);
  return answer instanceof DomainError ? answer.code : answer;
};

describe('a scan', () => {
  it('is a JPEG, a PNG or a PDF, by its bytes', async () => {
    expect(await codeOf(await picture('jpeg'))).toEqual({ mediaType: 'image/jpeg', extension: 'jpg' });
    expect(await codeOf(await picture('png'))).toEqual({ mediaType: 'image/png', extension: 'png' });
    const pdf = Buffer.from('%PDF-1.7\n1 0 obj\nendobj\ntrailer\n%%EOF\n');
    expect(await codeOf(pdf)).toEqual({ mediaType: 'application/pdf', extension: 'pdf' });
  });

  it('is nothing else', async () => {
    const jpeg = await picture('jpeg');
    const files = [
      Buffer.from('<html><script>alert(1)</script>'),
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
      Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(100)]),
      Buffer.from('%PDF-1.7 and no end'),
      Buffer.concat([Buffer.from('\xff\xd8\xff', 'latin1'), Buffer.from('<html>')]),
      jpeg.subarray(0, jpeg.length / 2),
      await picture('webp'),
      bomb(),
      Buffer.alloc(0),
    ];
    expect(await Promise.all(files.map((file) => codeOf(file)))).toEqual(files.map(() => 'evidence.file_kind'));
  });

  it('is not larger than is taken', async () => {
    expect(await codeOf(Buffer.alloc(1024 * 1024 + 1), 1)).toBe('request.too_large');
  });
});
