import { DomainError } from '@sens/domain';

export interface ScanType {
  readonly mediaType: 'application/pdf' | 'image/jpeg' | 'image/png';
  /** Without the dot. */
  readonly extension: 'pdf' | 'jpg' | 'png';
}

/** 80 megapixels: a page scanned at 600 dpi passes, a bomb of some kilobytes that unpacks to gigabytes does not. */
const mostPixels = 80_000_000;

/**
 * What a photo, a scan or a document somebody sends is, by its bytes and never by its name: JPEG and PNG that can be
 * drawn to their end, and PDF. The bytes are kept as they came, because their hash is what an auditor compares.
 *
 * @throws DomainError `evidence.file_kind`, `request.too_large`
 */
export async function recogniseScan(bytes: Uint8Array, maxMegabytes: number): Promise<ScanType> {
  if (bytes.length > maxMegabytes * 1024 * 1024) {
    throw new DomainError('request.too_large', { megabytes: maxMegabytes });
  }
  const head = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  if (head.startsWith('%PDF-') && endsAsPdf(bytes)) return { mediaType: 'application/pdf', extension: 'pdf' };
  const isJpeg = head.startsWith('\xff\xd8\xff');
  if (!isJpeg && head !== '\x89PNG\r\n\x1a\n') throw new DomainError('evidence.file_kind', {});
  await assertDrawable(bytes);
  return isJpeg ? { mediaType: 'image/jpeg', extension: 'jpg' } : { mediaType: 'image/png', extension: 'png' };
}

/** The end of a PDF says so (ISO 32000-1, 7.5.5); programs may leave some bytes behind it. */
const endsAsPdf = (bytes: Uint8Array) => Buffer.from(bytes.subarray(-2048)).toString('latin1').includes('%%EOF');

/** @throws DomainError `evidence.file_kind` for a picture that cannot be drawn to its end, or is too large to be */
export async function assertDrawable(bytes: Uint8Array): Promise<void> {
  const { default: sharp } = await import('sharp');
  try {
    await sharp(bytes, { limitInputPixels: mostPixels, failOn: 'truncated' }).resize(32, 32).raw().toBuffer();
  } catch {
    throw new DomainError('evidence.file_kind', {});
  }
}
