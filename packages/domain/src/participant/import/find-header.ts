import { DomainError } from '../../shared/error.ts';
import { tidyText } from '../normalise-name.ts';
import { cellText, type Cell } from './cell.ts';
import { listLanguages, type ListLanguage } from './list-language.ts';
import type { ParticipantField } from './participant-field.ts';
import { recogniseHeader, type RecognisedHeader } from './recognise-header.ts';

/** A column of the file as the preview shows it; `field` is null for what is not imported. */
export interface SheetColumn {
  /** From 0. */
  readonly index: number;
  /** As it stands in the file. */
  readonly header: string;
  readonly field: ParticipantField | null;
}

export interface SheetHeader {
  /** Where in the rows it is, from 0. */
  readonly rowIndex: number;
  readonly language: ListLanguage;
  readonly columns: readonly SheetColumn[];
}

/** Titles and notes stand above a header, but not more of them than this. */
const rowsToSearch = 20;

/** Spreadsheets have at most 16,384 columns; a list of people that has more than these is something else. */
const columnsToSearch = 200;

const nameFields: ReadonlySet<ParticipantField | null> = new Set(['givenName', 'familyName', 'fullName']);

/**
 * Finds the row of headings: among the first 20 the one with the most columns we know, a name among them.
 *
 * @throws DomainError `import.header_missing`
 */
export function findHeader(rows: readonly (readonly Cell[])[]): SheetHeader {
  const candidates = rows.slice(0, rowsToSearch).map((row, rowIndex) => readHeader(row, rowIndex));
  const best = candidates.reduce<Candidate | null>((sofar, header) => {
    return header && header.known > (sofar?.known ?? 0) ? header : sofar;
  }, null);
  if (!best) throw new DomainError('import.header_missing', {});
  return { rowIndex: best.rowIndex, language: best.language, columns: best.columns };
}

interface Candidate extends SheetHeader {
  /** How many columns are understood. */
  readonly known: number;
}

function readHeader(row: readonly Cell[], rowIndex: number): Candidate | null {
  const headers = row.slice(0, columnsToSearch).map((cell) => (typeof cell === 'string' ? cellText(cell) : ''));
  const recognised = headers.map((header) => (header === '' ? null : recogniseHeader(header)));
  const fields = assignFields(recognised);
  const known = fields.filter((field) => field !== null).length;
  const hasName = fields.some((field) => nameFields.has(field));
  if (!hasName) return null;

  const columns = headers
    .map((header, index) => ({ index, header: tidyText(header).slice(0, 200), field: fields[index] ?? null }))
    .filter(({ header }) => header !== '');
  return { rowIndex, language: detectLanguage(recognised), columns, known };
}

/**
 * One column for each field, the first that has it. A lone *Ime* or *Name* is a full name unless the family name has
 * a column of its own; then it is the given name.
 */
function assignFields(recognised: readonly (RecognisedHeader | null)[]): (ParticipantField | null)[] {
  const fields = recognised.map((header) => header?.field ?? null);
  const has = (field: ParticipantField) => fields.includes(field);
  const replace = (from: ParticipantField, to: ParticipantField) => {
    fields.forEach((field, index) => {
      if (field === from) fields[index] = to;
    });
  };
  if (has('fullName') && has('familyName') && !has('givenName')) replace('fullName', 'givenName');
  if (has('givenName') && !has('familyName') && !has('fullName')) replace('givenName', 'fullName');
  return fields.map((field, index) => (fields.indexOf(field) === index ? field : null));
}

/** The language most headings are in; between equals the one of the first heading that tells. */
function detectLanguage(recognised: readonly (RecognisedHeader | null)[]): ListLanguage {
  const votes = recognised.flatMap((header) => header?.languages ?? []);
  const count = (language: ListLanguage) => votes.filter((vote) => vote === language).length;
  const most = Math.max(...listLanguages.map(count));
  return votes.find((language) => count(language) === most) ?? listLanguages[0];
}
