import type { Db, Tx } from '@sens/db';
import { findSheet, listEvidence, listSheetEntries, listSheets } from '@sens/db/evidence';
import { DomainError } from '@sens/domain';
import { reconcileEntry, reconcileSheet } from '@sens/domain/evidence';

interface EventPlace {
  projectId: string;
  eventId: string;
}

/**
 * A sheet with its names in their printed order, each with how paper and record stand to each other.
 *
 * @throws DomainError `request.not_found`
 */
export async function loadSheet(db: Db | Tx, { projectId, eventId }: EventPlace, sheetId: string) {
  const sheet = await findSheet(db, projectId, { id: sheetId });
  if (sheet?.eventId !== eventId) throw new DomainError('request.not_found', {});
  const [entries, files, sheets] = await Promise.all([
    listSheetEntries(db, { projectId, sheetId }),
    listEvidence(db, projectId, { sheetId }),
    listSheets(db, projectId, eventId),
  ]);
  const { counts, closable } = reconcileSheet(entries);
  const listed = sheets.find(({ id }) => id === sheetId);
  return {
    ...{ id: sheet.id, code: sheet.code, day: sheet.day, closedAt: sheet.closedAt, closedBy: listed?.closedBy ?? null },
    ...{ files, counts, closable: closable && files.length > 0 },
    entries: entries.map((entry) => ({ ...entry, state: reconcileEntry(entry) })),
  };
}
