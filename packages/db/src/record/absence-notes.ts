import { and, asc, count, desc, eq, inArray, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { account } from '../account/table.ts';
import type { Db, Tx } from '../engine.ts';
import { participant } from '../participant/table.ts';
import { storedFile } from '../project/table.ts';
import { registration } from '../registration/table.ts';
import { absenceNote, absenceNoteSession } from './table.ts';

const decider = alias(account, 'decider');

export async function addAbsenceNote(
  tx: Tx,
  values: typeof absenceNote.$inferInsert,
  sessionIds: readonly string[],
): Promise<void> {
  await tx.insert(absenceNote).values(values);
  const { projectId, id: absenceNoteId } = values;
  await tx
    .insert(absenceNoteSession)
    .values(sessionIds.map((eventSessionId) => ({ projectId, absenceNoteId, eventSessionId })));
}

/** How many notes a registration has. */
export async function countAbsenceNotes(db: Db | Tx, projectId: string, registrationId: string): Promise<number> {
  const [found] = await db
    .select({ notes: count() })
    .from(absenceNote)
    .where(and(eq(absenceNote.projectId, projectId), eq(absenceNote.registrationId, registrationId)));
  return found?.notes ?? 0;
}

/** The notes of an event, or of one registration of it, with the sessions they speak of; those that wait come first. */
export async function listAbsenceNotes(
  db: Db | Tx,
  projectId: string,
  of: { eventId: string } | { registrationId: string },
) {
  const notes = await db
    .select({
      id: absenceNote.id,
      registrationId: absenceNote.registrationId,
      givenName: participant.givenName,
      familyName: participant.familyName,
      reason: absenceNote.reason,
      fileName: absenceNote.fileName,
      sha256: storedFile.sha256,
      state: absenceNote.state,
      writtenBy: account.name,
      createdAt: absenceNote.createdAt,
      decidedBy: decider.name,
      decidedAt: absenceNote.decidedAt,
      remark: absenceNote.remark,
    })
    .from(absenceNote)
    .innerJoin(
      registration,
      and(eq(registration.projectId, absenceNote.projectId), eq(registration.id, absenceNote.registrationId)),
    )
    .innerJoin(
      participant,
      and(eq(participant.projectId, registration.projectId), eq(participant.id, registration.participantId)),
    )
    .leftJoin(storedFile, and(eq(storedFile.projectId, absenceNote.projectId), eq(storedFile.id, absenceNote.fileId)))
    .leftJoin(account, eq(account.id, absenceNote.writtenBy))
    .leftJoin(decider, eq(decider.id, absenceNote.decidedBy))
    .where(
      and(
        eq(absenceNote.projectId, projectId),
        'eventId' in of ? eq(registration.eventId, of.eventId) : eq(absenceNote.registrationId, of.registrationId),
      ),
    )
    .orderBy(sql`${absenceNote.state} = 'waiting' desc`, desc(absenceNote.createdAt), asc(absenceNote.id));
  const sessions = await listNoteSessions(
    db,
    projectId,
    notes.map(({ id }) => id),
  );
  return notes.map((note) => ({ ...note, sessionIds: sessions.get(note.id) ?? [] }));
}

async function listNoteSessions(db: Db | Tx, projectId: string, noteIds: readonly string[]) {
  const sessions = new Map<string, string[]>();
  if (noteIds.length === 0) return sessions;
  const found = await db
    .select({ noteId: absenceNoteSession.absenceNoteId, sessionId: absenceNoteSession.eventSessionId })
    .from(absenceNoteSession)
    .where(and(eq(absenceNoteSession.projectId, projectId), inArray(absenceNoteSession.absenceNoteId, [...noteIds])));
  for (const { noteId, sessionId } of found) sessions.set(noteId, [...(sessions.get(noteId) ?? []), sessionId]);
  return sessions;
}

/** Locks a note until the end of the transaction, so that it is decided once. */
export async function lockAbsenceNote(tx: Tx, projectId: string, noteId: string) {
  const [found] = await tx
    .select()
    .from(absenceNote)
    .where(and(eq(absenceNote.projectId, projectId), eq(absenceNote.id, noteId)))
    .for('update');
  if (!found) return null;
  return { ...found, sessionIds: (await listNoteSessions(tx, projectId, [noteId])).get(noteId) ?? [] };
}

export async function decideAbsenceNote(
  tx: Tx,
  { projectId, noteId }: { projectId: string; noteId: string },
  values: Pick<typeof absenceNote.$inferInsert, 'decidedAt' | 'decidedBy' | 'remark' | 'state'>,
): Promise<void> {
  await tx
    .update(absenceNote)
    .set(values)
    .where(and(eq(absenceNote.projectId, projectId), eq(absenceNote.id, noteId)));
}

/** The file of a note with its bytes, and whose registration it is. */
export async function findNoteFile(db: Db | Tx, projectId: string, noteId: string) {
  const [found] = await db
    .select({
      registrationId: absenceNote.registrationId,
      eventId: registration.eventId,
      name: absenceNote.fileName,
      mediaType: storedFile.mediaType,
      bytes: storedFile.bytes,
    })
    .from(absenceNote)
    .innerJoin(
      registration,
      and(eq(registration.projectId, absenceNote.projectId), eq(registration.id, absenceNote.registrationId)),
    )
    .innerJoin(storedFile, and(eq(storedFile.projectId, absenceNote.projectId), eq(storedFile.id, absenceNote.fileId)))
    .where(and(eq(absenceNote.projectId, projectId), eq(absenceNote.id, noteId)));
  return found ?? null;
}
