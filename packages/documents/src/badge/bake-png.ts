import { crc32 } from 'node:zlib';

/** Open Badges 3.0, section 5.3.1: where a credential stands in a PNG. */
const keyword = 'openbadgecredential';
const signatureLength = 8;

/**
 * Puts a credential into a picture, so that software that knows badges finds it there: one `iTXt` chunk, uncompressed,
 * behind the header. The pixels stay as they are.
 *
 * @param png without a credential
 * @param jws the credential in its compact form
 */
export function bakePng(png: Uint8Array, jws: string): Uint8Array {
  const picture = Buffer.from(png);
  // IHDR is the first chunk and has a fixed place; length, kind and checksum are four bytes each.
  const behindHeader = signatureLength + 12 + picture.readUInt32BE(signatureLength);
  // Not compressed, method 0, no language, no translated keyword.
  const body = Buffer.concat([Buffer.from(`iTXt${keyword}`, 'latin1'), Buffer.alloc(5), Buffer.from(jws, 'utf8')]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length - 4);
  const checksum = Buffer.alloc(4);
  checksum.writeUInt32BE(crc32(body));
  return Buffer.concat([picture.subarray(0, behindHeader), length, body, checksum, picture.subarray(behindHeader)]);
}

/** The credential in a picture; null where there is none. */
export function readBaked(png: Uint8Array): string | null {
  const picture = Buffer.from(png);
  for (let at = signatureLength; at + 12 <= picture.length; at += 12 + picture.readUInt32BE(at)) {
    const chunk = picture.subarray(at + 4, at + 8 + picture.readUInt32BE(at)).toString('utf8');
    const head = `iTXt${keyword}\0\0\0\0\0`;
    if (chunk.startsWith(head)) return chunk.slice(head.length);
  }
  return null;
}
