import { newId } from '@sens/db';
import { findEvent } from '@sens/db/event';
import { addParticipantImport } from '@sens/db/participant';
import { listSides } from '@sens/db/project';
import { DomainError } from '@sens/domain';
import { readParticipantRows, type Cell, type ParticipantSheet, type ReadOptions } from '@sens/domain/participant';
import type { Deps } from '../shared/deps.ts';

export interface UploadedList {
  projectId: string;
  eventId: string;
  /** The side of everybody whose row names none. */
  side: string;
  fileName: string;
  /** The file as base64. */
  content: string;
  /** The language people of this list are written to in. */
  locale: string;
}

/**
 * Reads a list and keeps what was understood, for a preview; no person is written before it is confirmed.
 *
 * @throws DomainError `import.*` for a file that cannot be read or has no header
 */
export async function previewImport(deps: Deps, accountId: string, list: UploadedList): Promise<{ importId: string }> {
  const { projectId, eventId, side, fileName, locale } = list;
  const event = await findEvent(deps.db, projectId, { id: eventId });
  if (!event) throw new DomainError('request.not_found', {});
  const sides = await listSides(deps.db, projectId);
  if (!sides.includes(side)) throw new DomainError('request.invalid', {});

  const { readSpreadsheet } = await import('@sens/documents/spreadsheet');
  const { sheets } = await readSpreadsheet(Buffer.from(list.content, 'base64'), fileName);
  const { rows, columns, skipped } = readFirstList(sheets, { sideCode: side, sides, now: deps.now() });
  if (rows.length === 0) throw new DomainError('import.file_empty', {});

  const id = newId();
  const notImported = columns.filter(({ field }) => field === null).map(({ header }) => header);
  await deps.db.transaction((tx) =>
    addParticipantImport(tx, {
      ...{ projectId, id, eventId, accountId, fileName, side, locale, rows, notImported, skipped },
      createdAt: deps.now(),
    }),
  );
  return { importId: id };
}

/** The first sheet that has a header; workbooks often carry empty ones beside the list. */
function readFirstList(
  sheets: readonly { rows: readonly (readonly Cell[])[] }[],
  options: ReadOptions,
): ParticipantSheet {
  for (const sheet of sheets) {
    try {
      return readParticipantRows(sheet.rows, options);
    } catch (error) {
      if (!(error instanceof DomainError && error.code === 'import.header_missing')) throw error;
    }
  }
  throw new DomainError('import.header_missing', {});
}
