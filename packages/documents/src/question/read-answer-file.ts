import { DomainError } from '@sens/domain';
import { maxAnswerMegabytes, type answerFileTypes } from '@sens/domain/question';

/** 25 megapixels: a camera's picture passes, a bomb of some kilobytes that unpacks to gigabytes does not. */
const mostPixels = 25_000_000;
/** Enough to read a photographed page; what is larger is drawn smaller. */
const longestEdge = 2400;

export interface ReadAnswerFile {
  readonly mediaType: (typeof answerFileTypes)[number];
  /** Without the dot. */
  readonly extension: 'pdf' | 'png' | 'jpg';
  readonly bytes: Uint8Array;
}

/**
 * A file that somebody gave as an answer, by what its bytes say and never by its name: a whole PDF as it is, or a PNG or
 * JPEG drawn anew, so that nothing is kept of a picture but its pixels: no place where it was taken, nothing hidden.
 *
 * @throws DomainError `question.file_kind`, `request.too_large`
 */
export async function readAnswerFile(bytes: Uint8Array): Promise<ReadAnswerFile> {
  if (bytes.length > maxAnswerMegabytes * 1024 * 1024) {
    throw new DomainError('request.too_large', { megabytes: maxAnswerMegabytes });
  }
  const head = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  if (head.startsWith('%PDF-') && isWhole(bytes)) return { mediaType: 'application/pdf', extension: 'pdf', bytes };
  if (head === '\x89PNG\r\n\x1a\n')
    return { mediaType: 'image/png', extension: 'png', bytes: await redraw(bytes, 'png') };
  if (head.startsWith('\xff\xd8\xff')) {
    return { mediaType: 'image/jpeg', extension: 'jpg', bytes: await redraw(bytes, 'jpeg') };
  }
  throw new DomainError('question.file_kind', {});
}

/** A PDF ends with its mark, give or take what some programs add; one cut short on its way does not. */
const isWhole = (bytes: Uint8Array): boolean => Buffer.from(bytes.subarray(-1024)).includes('%%EOF');

async function redraw(bytes: Uint8Array, format: 'png' | 'jpeg'): Promise<Uint8Array> {
  const { default: sharp } = await import('sharp');
  try {
    return await sharp(bytes, { limitInputPixels: mostPixels, failOn: 'truncated' })
      .autoOrient()
      .resize({ width: longestEdge, height: longestEdge, fit: 'inside', withoutEnlargement: true })
      .toColourspace('srgb')
      .toFormat(format)
      .toBuffer();
  } catch {
    throw new DomainError('question.file_kind', {});
  }
}
