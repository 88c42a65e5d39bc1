import { tidyText } from '../normalise-name.ts';
import { cellText, isBlankCell, type Cell } from './cell.ts';
import { detectNameOrder } from './detect-name-order.ts';
import { findHeader, type SheetColumn, type SheetHeader } from './find-header.ts';
import type { ImportRow } from './imported-person.ts';
import { isTotalLine } from './is-total-line.ts';
import type { ListLanguage } from './list-language.ts';
import { genderLanguage } from './parse-gender.ts';
import type { ParticipantField } from './participant-field.ts';
import { readRow, type RowContext } from './read-row.ts';

export interface ReadOptions {
  /** The side of everybody whose row names none. */
  readonly sideCode?: string;
  /** The sides a row may name; any country if left out. */
  readonly sides?: readonly string[];
  /** The oldest and youngest birth year follow from it. */
  readonly now: Date;
}

/** A list of people as it was understood, for a preview. */
export interface ParticipantSheet {
  readonly language: ListLanguage;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly ImportRow[];
  /** Lines that are no person: titles above the header, blank lines, repeated headers, totals. */
  readonly skipped: number;
}

/**
 * Reads a list of people as offices keep it: finds the header, understands the columns it knows, and says for each
 * row what is wrong with it. Nothing is dropped in silence.
 *
 * @param rows every row of the sheet from its first, blank ones too, so that the line numbers are the file's
 * @throws DomainError `import.header_missing`
 */
export function readParticipantRows(rows: readonly (readonly Cell[])[], options: ReadOptions): ParticipantSheet {
  const header = findHeader(rows);
  const { language, columns, rowIndex } = header;
  const below = rows.slice(rowIndex + 1);
  const context = readContext(header, below, options);

  const read: ImportRow[] = [];
  below.forEach((cells, index) => {
    if (!isPersonLine(cells, header)) return;
    read.push(readRow(cells, rowIndex + 1 + index + 1, context));
  });
  return { language, columns, rows: read, skipped: rowIndex + below.length - read.length };
}

function readContext(header: SheetHeader, below: readonly (readonly Cell[])[], options: ReadOptions): RowContext {
  const columnOf = new Map<ParticipantField, number>();
  for (const { field, index } of header.columns) if (field !== null) columnOf.set(field, index);
  const texts = (field: ParticipantField) => {
    const index = columnOf.get(field);
    return index === undefined ? [] : below.map((cells) => cellText(cells[index]).slice(0, 300));
  };
  const nameHeader = header.columns.find(({ field }) => field === 'fullName')?.header ?? '';
  return {
    columnOf,
    width: Math.max(...header.columns.map(({ index }) => index)) + 1,
    nameOrder: detectNameOrder(nameHeader, header.language, texts('fullName')),
    genderLanguage: genderLanguage(texts('gender'), header.language),
    side: options.sideCode ?? null,
    sides: options.sides ?? null,
    now: options.now,
  };
}

/** A line with nothing in the columns we import (a bare row number, say) is no person either. */
function isPersonLine(cells: readonly Cell[], { columns }: SheetHeader): boolean {
  const known = columns.filter(({ field }) => field !== null);
  if (known.every(({ index }) => isBlankCell(cells[index]))) return false;
  const isHeader = columns.every(({ index, header }) => tidyText(cellText(cells[index])) === header);
  return !isHeader && !isTotalLine(cells);
}
