import { findSheet, lockSheet } from '@sens/db/evidence';
import { DomainError } from '@sens/domain';
import { maxEvidenceMegabytes, parseSheetCode, type SignedSheetInput } from '@sens/domain/evidence';
import type { Deps } from '../shared/deps.ts';
import { safeFileName } from '../shared/file-name.ts';
import { keepEvidence } from './keep-evidence.ts';

/**
 * Keeps the photo or scan of a signed sheet as evidence of its event. The sheet is found by its code, the typed one
 * before the one in the picture; a sheet of another event, or of another project, is none.
 *
 * @throws DomainError `evidence.file_kind`, `request.too_large`, `evidence.code_unreadable`, `evidence.code_unknown`,
 *   `evidence.sheet_closed`
 */
export async function addSignedSheet(
  deps: Deps,
  { projectId, eventId }: { projectId: string; eventId: string },
  accountId: string,
  { code: typed, fileName, content }: SignedSheetInput,
): Promise<{ sheetId: string; evidenceId: string }> {
  const { readSheetCode, recogniseScan } = await import('@sens/documents/evidence');
  const bytes = Buffer.from(content, 'base64');
  const { mediaType, extension } = await recogniseScan(bytes, maxEvidenceMegabytes);
  const read = typed ? null : await readSheetCode(bytes, mediaType);
  if (!typed && read === null) throw new DomainError('evidence.code_unreadable', {});
  const code = parseSheetCode(typed || read || '');

  return deps.db.transaction(async (tx) => {
    const named = code && (await findSheet(tx, projectId, { code }));
    if (!named || named.eventId !== eventId) throw new DomainError('evidence.code_unknown', {});
    const sheet = await lockSheet(tx, { projectId, sheetId: named.id });
    if (!sheet || sheet.closedAt) throw new DomainError('evidence.sheet_closed', {});
    const entry = {
      ...({ projectId, eventId, day: sheet.day, kind: 'signed_list', attendanceSheetId: sheet.id } as const),
      ...{ name: safeFileName(fileName, extension, `sheet-${sheet.code}`), addedBy: accountId, addedAt: deps.now() },
    };
    const detail = { sheetId: sheet.id, code: sheet.code, readBy: typed ? 'person' : 'picture' };
    const kept = await keepEvidence(tx, entry, { bytes, mediaType }, { action: 'sheet.signed_added', detail });
    return { sheetId: sheet.id, ...kept };
  });
}
