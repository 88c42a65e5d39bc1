import { DomainError } from '@sens/domain';
import { isPicture } from './is-picture.ts';

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
  if (bytes.length > mostBytes || !isPicture(bytes)) throw new DomainError('project.logo_unreadable', {});
  const { default: sharp } = await import('sharp');
  try {
    return await sharp(bytes, { limitInputPixels: mostPixels, failOn: 'truncated' })
      .autoOrient()
      .resize({ ...largest, fit: 'inside', withoutEnlargement: true })
      .toColourspace('srgb')
      .png({ compressionLevel: 9 })
      .toBuffer();
  } catch {
    throw new DomainError('project.logo_unreadable', {});
  }
}
