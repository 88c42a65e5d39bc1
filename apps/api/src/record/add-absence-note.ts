import { newId } from '@sens/db';
import { lockRegistrations } from '@sens/db/attendance';
import { writeAudit, type Actor } from '@sens/db/audit';
import { listSessions } from '@sens/db/event';
import { addAbsenceNote, countAbsenceNotes } from '@sens/db/record';
import { findRegistration } from '@sens/db/registration';
import { DomainError } from '@sens/domain';
import { maxNoteMegabytes, type AbsenceNoteInput } from '@sens/domain/record';
import type { Deps } from '../shared/deps.ts';
import { safeFileName } from '../shared/file-name.ts';
import { keepFile } from '../shared/keep-file.ts';
import type { EventPlace } from './assert-may-record.ts';

/** So that nobody fills the database through a private link. */
const mostNotes = 10;

/**
 * Adds an absence note to a confirmed registration, with a file if there is one. It excuses nobody until it is decided.
 *
 * @throws DomainError `request.not_found`, `attendance.not_confirmed`, `attendance.session_unknown`,
 *   `record.note_too_many`, `evidence.file_kind`, `request.too_large`
 */
export async function addNote(
  deps: Deps,
  { projectId, eventId, registrationId }: EventPlace & { registrationId: string },
  actor: Actor,
  input: AbsenceNoteInput,
): Promise<{ noteId: string }> {
  const file = input.file && (await readFile(input.file));
  return deps.db.transaction(async (tx) => {
    // Notes of a registration are added one after the other, so that the limit holds.
    await lockRegistrations(tx, projectId, [registrationId]);
    const registration = await findRegistration(tx, projectId, registrationId);
    if (registration?.eventId !== eventId) throw new DomainError('request.not_found', {});
    if (registration.status !== 'confirmed') throw new DomainError('attendance.not_confirmed', {});
    const sessions = new Set((await listSessions(tx, projectId, eventId)).map(({ id }) => id));
    const sessionIds = [...new Set(input.sessionIds)];
    if (!sessionIds.every((id) => sessions.has(id))) throw new DomainError('attendance.session_unknown', {});
    if ((await countAbsenceNotes(tx, projectId, registrationId)) >= mostNotes) {
      throw new DomainError('record.note_too_many', { max: mostNotes });
    }
    const kept = file && (await keepFile(tx, projectId, file));
    const noteId = newId();
    await addAbsenceNote(
      tx,
      {
        ...{ projectId, id: noteId, registrationId, reason: input.reason },
        ...{ fileId: kept?.fileId ?? null, fileName: file?.name ?? null, createdAt: deps.now() },
        writtenBy: actor.kind === 'account' ? actor.accountId : null,
      },
      sessionIds,
    );
    await writeAudit(tx, {
      ...{ projectId, actor, action: 'absence.noted', subjectId: registrationId },
      detail: { noteId, sessionIds, sha256: kept?.sha256 ?? null },
    });
    return { noteId };
  });
}

async function readFile({ content, fileName }: { content: string; fileName: string }) {
  const { recogniseScan } = await import('@sens/documents/evidence');
  const bytes = Buffer.from(content, 'base64');
  const { mediaType, extension } = await recogniseScan(bytes, maxNoteMegabytes);
  return { bytes, mediaType, name: safeFileName(fileName, extension, 'note') };
}
