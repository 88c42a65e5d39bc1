import { DomainError } from '@sens/domain';
import { recogniseMaterial, type MaterialType } from '../material/recognise-material.ts';
import { checkArchive } from '../spreadsheet/check-archive.ts';
import { decodeText } from '../spreadsheet/decode-text.ts';
import { assertDrawable, recogniseScan } from './recognise-scan.ts';

/** Text that a browser or a shell would take for more than text, wherever in it that stands. */
const markup = /^\s*(<|#!)|<\s*(!doctype|html|head|body|svg|script|iframe|object|embed)\b/i;

/** Characters that no list and no letter has; a program has them everywhere. */
// eslint-disable-next-line no-control-regex -- they are what tells a program from a text
const control = /[\u0000-\u0008\u000E-\u001A\u001C-\u001F]/;

/**
 * What a file of an event's dossier is, by its bytes and never by its name: PDF; JPEG, PNG and WebP that can be drawn;
 * documents of office programs without macros, whose content is not a bomb; and plain text, CSV among it. The bytes are
 * kept as they came, because their hash is what an auditor compares.
 *
 * @throws DomainError `evidence.document_kind`, `request.too_large`
 */
export async function recogniseEvidence(
  bytes: Uint8Array,
  fileName: string,
  maxMegabytes: number,
): Promise<MaterialType> {
  if (bytes.length > maxMegabytes * 1024 * 1024)
    throw new DomainError('request.too_large', { megabytes: maxMegabytes });
  try {
    return await recognise(bytes, fileName, maxMegabytes);
  } catch (error) {
    if (error instanceof DomainError) throw new DomainError('evidence.document_kind', {});
    throw error;
  }
}

async function recognise(bytes: Uint8Array, fileName: string, maxMegabytes: number): Promise<MaterialType> {
  const head = Buffer.from(bytes.subarray(0, 12)).toString('latin1');
  if (head.startsWith('PK\x03\x04')) {
    const type = recogniseMaterial(bytes);
    checkArchive(bytes);
    return type;
  }
  if (/^RIFF.{4}WEBP/s.test(head)) {
    await assertDrawable(bytes);
    return { mediaType: 'image/webp', extension: 'webp' };
  }
  if (/^(%PDF-|\xff\xd8\xff|\x89PNG)/.test(head)) return recogniseScan(bytes, maxMegabytes);
  const text = decodeText(bytes);
  if (bytes.length === 0 || markup.test(text) || control.test(text))
    throw new DomainError('evidence.document_kind', {});
  const isTable = /\.csv$/i.test(fileName);
  return { mediaType: isTable ? 'text/csv' : 'text/plain', extension: isTable ? 'csv' : 'txt' };
}
