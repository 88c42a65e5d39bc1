import { DomainError } from '@sens/domain';
import { isPicture, isWebp } from './is-picture.ts';

/** What a picture may weigh. */
const mostBytes = 5 * 1024 * 1024;
/** 25 megapixels: a camera's picture passes, a bomb of some kilobytes that unpacks to gigabytes does not. */
const mostPixels = 25_000_000;
const largest = { width: 1200, height: 600 };

/**
 * Draws a logo anew as PNG, at most 1200 by 600 pixels, without metadata: what comes out is pixels and nothing that
 * somebody hid in the file. PNG, JPEG and WebP are taken, by what their bytes say; SVG and HTML are programs, not
 * pictures.
 *
 * @throws DomainError `project.logo_unreadable`
 */
export async function reencodeLogo(bytes: Uint8Array): Promise<Uint8Array> {
  const picture = isPicture(bytes) ? await drawAnew(bytes, largest) : null;
  if (!picture) throw new DomainError('project.logo_unreadable', {});
  return picture;
}

/**
 * Draws the picture of a signature anew as PNG on white, at most 700 by 240 pixels: what stands
 * beside it shows through nothing, and a name of a centimetre needs no more. PNG and JPEG are taken.
 *
 * @throws DomainError `certificate.signature_unreadable`
 */
export async function reencodeSignature(bytes: Uint8Array): Promise<Uint8Array> {
  const picture =
    isPicture(bytes) && !isWebp(bytes) ? await drawAnew(bytes, { width: 700, height: 240 }, 'paper') : null;
  if (!picture) throw new DomainError('certificate.signature_unreadable', {});
  return picture;
}

/** @returns null for what cannot be drawn */
async function drawAnew(
  bytes: Uint8Array,
  size: { width: number; height: number },
  on: 'nothing' | 'paper' = 'nothing',
): Promise<Uint8Array | null> {
  if (bytes.length > mostBytes) return null;
  const { default: sharp } = await import('sharp');
  try {
    const picture = sharp(bytes, { limitInputPixels: mostPixels, failOn: 'truncated' }).autoOrient();
    const shrunk = picture.resize({ ...size, fit: 'inside', withoutEnlargement: true }).toColourspace('srgb');
    const drawn = on === 'paper' ? shrunk.flatten({ background: 'white' }).greyscale() : shrunk;
    return await drawn.png({ compressionLevel: 9 }).toBuffer();
  } catch {
    return null;
  }
}
