import { DomainError } from '@sens/domain';
import { maxMaterialMegabytes } from '@sens/domain/curriculum';
import { archiveNames } from './archive-names.ts';

export interface MaterialType {
  readonly mediaType: string;
  /** Without the dot. */
  readonly extension: string;
}

const office = 'application/vnd.openxmlformats-officedocument';
const openDocument = 'application/vnd.oasis.opendocument';

/** Documents that are ZIP archives of XML, by a part that each must have. */
const officeTypes: readonly (readonly [part: string, type: MaterialType])[] = [
  ['word/document.xml', { mediaType: `${office}.wordprocessingml.document`, extension: 'docx' }],
  ['xl/workbook.xml', { mediaType: `${office}.spreadsheetml.sheet`, extension: 'xlsx' }],
  ['ppt/presentation.xml', { mediaType: `${office}.presentationml.presentation`, extension: 'pptx' }],
];

/** OpenDocument names its type in its first entry, stored as it is (OpenDocument 1.3, part 2, 3.3). */
const openTypes: readonly MaterialType[] = [
  { mediaType: `${openDocument}.text`, extension: 'odt' },
  { mediaType: `${openDocument}.spreadsheet`, extension: 'ods' },
  { mediaType: `${openDocument}.presentation`, extension: 'odp' },
];

/** Parts that run when a document is opened, or that carry a program along. */
const program = /vbaProject|^(Basic|Scripts)\/|macrosheets?\/|\.(exe|dll|bat|cmd|com|js|vbs|ps1|jar|scr|html?|svg)$/i;

/**
 * What a file is, by what its bytes say and never by its name: PDF, pictures, and documents of office programs without
 * macros. Everything else is refused, programs, HTML and SVG among it.
 *
 * @throws DomainError `curriculum.file_kind`, `request.too_large`
 */
export function recogniseMaterial(bytes: Uint8Array): MaterialType {
  if (bytes.length > maxMaterialMegabytes * 1024 * 1024) {
    throw new DomainError('request.too_large', { megabytes: maxMaterialMegabytes });
  }
  const head = Buffer.from(bytes.subarray(0, 120)).toString('latin1');
  const type = byHead(head) ?? (head.startsWith('PK\x03\x04') ? inArchive(bytes, head) : null);
  if (!type) throw new DomainError('curriculum.file_kind', {});
  return type;
}

function byHead(head: string): MaterialType | null {
  if (head.startsWith('%PDF-')) return { mediaType: 'application/pdf', extension: 'pdf' };
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return { mediaType: 'image/png', extension: 'png' };
  if (head.startsWith('\xff\xd8\xff')) return { mediaType: 'image/jpeg', extension: 'jpg' };
  if (/^RIFF.{4}WEBP/s.test(head)) return { mediaType: 'image/webp', extension: 'webp' };
  return null;
}

function inArchive(bytes: Uint8Array, head: string): MaterialType | null {
  const names = archiveNames(bytes);
  if (names.length === 0 || names.some((name) => program.test(name))) return null;
  const named = openTypes.find(({ mediaType }) => head.slice(30).startsWith(`mimetype${mediaType}`));
  if (named) return named;
  if (!names.includes('[Content_Types].xml')) return null;
  return officeTypes.find(([part]) => names.includes(part))?.[1] ?? null;
}
