import { DomainError } from '@sens/domain';
import { maxEvidenceMegabytes } from '@sens/domain/evidence';
import { isPicture } from './is-picture.ts';

/** 60 megapixels: a good camera's picture passes, a bomb of some kilobytes that unpacks to gigabytes does not. */
const mostPixels = 60_000_000;
/** Enough for a page of a report. */
const longestSide = 2000;

/**
 * Draws a photograph anew as JPEG, at most 2000 pixels along its longer side and without metadata, in which cameras
 * write where they stood. PNG, JPEG and WebP are taken, by what their bytes say.
 *
 * @throws DomainError `visit.photo_unreadable`, `request.too_large`
 */
export async function reencodePhoto(bytes: Uint8Array): Promise<Uint8Array> {
  if (bytes.length > maxEvidenceMegabytes * 1024 * 1024) {
    throw new DomainError('request.too_large', { megabytes: maxEvidenceMegabytes });
  }
  if (!isPicture(bytes)) throw new DomainError('visit.photo_unreadable', {});
  const { default: sharp } = await import('sharp');
  try {
    return await sharp(bytes, { limitInputPixels: mostPixels, failOn: 'truncated' })
      .autoOrient()
      .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .toColourspace('srgb')
      .jpeg({ quality: 82, progressive: true })
      .toBuffer();
  } catch {
    throw new DomainError('visit.photo_unreadable', {});
  }
}
