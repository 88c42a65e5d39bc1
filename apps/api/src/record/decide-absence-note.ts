import { writeAudit } from '@sens/db/audit';
import { decideAbsenceNote, lockAbsenceNote } from '@sens/db/record';
import { findRegistration } from '@sens/db/registration';
import { DomainError } from '@sens/domain';
import type { NoteDecision } from '@sens/domain/record';
import type { Deps } from '../shared/deps.ts';
import type { EventPlace } from './assert-may-record.ts';

/**
 * Accepts or declines an absence note, once. An accepted one excuses the sessions it speaks of that were missed.
 *
 * @throws DomainError `request.not_found`, `record.note_decided`
 */
export function decideNote(
  deps: Deps,
  { projectId, eventId }: EventPlace,
  accountId: string,
  { noteId, decision, remark }: NoteDecision & { noteId: string },
): Promise<void> {
  return deps.db.transaction(async (tx) => {
    const note = await lockAbsenceNote(tx, projectId, noteId);
    const registration = note && (await findRegistration(tx, projectId, note.registrationId));
    if (registration?.eventId !== eventId) throw new DomainError('request.not_found', {});
    if (note?.state !== 'waiting') throw new DomainError('record.note_decided', {});
    await decideAbsenceNote(
      tx,
      { projectId, noteId },
      { state: decision, decidedBy: accountId, decidedAt: deps.now(), remark: remark ?? null },
    );
    await writeAudit(tx, {
      projectId,
      actor: { kind: 'account', accountId },
      action: decision === 'accepted' ? 'absence.accepted' : 'absence.declined',
      subjectId: note.registrationId,
      detail: { noteId, sessionIds: note.sessionIds },
    });
  });
}
