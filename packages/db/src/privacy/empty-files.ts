import { and, asc, eq, inArray, isNull, not, notExists, sql, type SQL } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import { badge } from '../certificate/badge-table.ts';
import { certificate } from '../certificate/table.ts';
import { isSignature } from '../certificate/templates.ts';
import { assessment } from '../completion/table.ts';
import { material } from '../curriculum/table.ts';
import type { Tx } from '../engine.ts';
import { attendanceSheet, evidenceFile } from '../evidence/table.ts';
import { participant } from '../participant/table.ts';
import { projectLogo, storedFile } from '../project/table.ts';
import { absenceNote } from '../record/table.ts';
import { registration } from '../registration/table.ts';

/**
 * Takes the bytes of some files away; their hashes stay. The same bytes are kept once in a project, so a file stays that
 * something else refers to: evidence, a printed sheet, a material, a logo, a signature, or the record of somebody whose
 * identity is still there. With the last of those it goes too.
 */
export async function emptyFiles(tx: Tx, projectId: string, files: readonly string[]): Promise<void> {
  if (files.length === 0) return;
  const these = and(eq(storedFile.projectId, projectId), inArray(storedFile.id, [...files]));
  // Whoever is about to refer to one of them is waited for, and two who erase the last two people of a list too.
  await tx.select({ id: storedFile.id }).from(storedFile).where(these).orderBy(asc(storedFile.id)).for('update');
  await tx
    .update(storedFile)
    .set({ bytes: new Uint8Array(), size: 0 })
    .where(and(these, not(isSignature(tx)), ...usesOf(tx)));
}

/** What may not be there for a file to be emptied. */
function usesOf(tx: Tx): SQL[] {
  const things = [evidenceFile, attendanceSheet, material, projectLogo].map((table) =>
    tx
      .select({ one: sql`1` })
      .from(table as PgTable)
      .where(and(eq(table.projectId, storedFile.projectId), eq(table.fileId, storedFile.id))),
  );
  const pictures = tx
    .select({ one: sql`1` })
    .from(badge)
    .where(and(eq(badge.projectId, storedFile.projectId), eq(badge.pictureId, storedFile.id)));
  const records = [certificate, assessment].map((table) =>
    tx
      .select({ one: sql`1` })
      .from(table as PgTable)
      .innerJoin(participant, and(eq(participant.projectId, table.projectId), eq(participant.id, table.participantId)))
      .where(
        and(eq(table.projectId, storedFile.projectId), eq(table.fileId, storedFile.id), isNull(participant.erasedAt)),
      ),
  );
  const notes = tx
    .select({ one: sql`1` })
    .from(absenceNote)
    .innerJoin(
      registration,
      and(eq(registration.projectId, absenceNote.projectId), eq(registration.id, absenceNote.registrationId)),
    )
    .innerJoin(
      participant,
      and(eq(participant.projectId, registration.projectId), eq(participant.id, registration.participantId)),
    )
    .where(
      and(
        eq(absenceNote.projectId, storedFile.projectId),
        eq(absenceNote.fileId, storedFile.id),
        isNull(participant.erasedAt),
      ),
    );
  return [...things, pictures, ...records, notes].map((query) => notExists(query));
}
