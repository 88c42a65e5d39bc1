import { and, asc, eq } from 'drizzle-orm';
import { account } from '../account/table.ts';
import type { Db, Tx } from '../engine.ts';
import { storedFile } from '../project/table.ts';
import { evidenceFile } from './table.ts';

export async function addEvidenceFile(tx: Tx, values: typeof evidenceFile.$inferInsert): Promise<void> {
  await tx.insert(evidenceFile).values(values);
}

/** The evidence of an event, or of one sign-in sheet, without the bytes, in the order in which it came. */
export function listEvidence(db: Db | Tx, projectId: string, of: { eventId: string } | { sheetId: string }) {
  return db
    .select({
      id: evidenceFile.id,
      day: evidenceFile.day,
      kind: evidenceFile.kind,
      name: evidenceFile.name,
      sheetId: evidenceFile.attendanceSheetId,
      sha256: storedFile.sha256,
      mediaType: storedFile.mediaType,
      size: storedFile.size,
      addedBy: account.name,
      addedAt: evidenceFile.addedAt,
    })
    .from(evidenceFile)
    .innerJoin(
      storedFile,
      and(eq(storedFile.projectId, evidenceFile.projectId), eq(storedFile.id, evidenceFile.fileId)),
    )
    .innerJoin(account, eq(account.id, evidenceFile.addedBy))
    .where(
      and(
        eq(evidenceFile.projectId, projectId),
        'eventId' in of ? eq(evidenceFile.eventId, of.eventId) : eq(evidenceFile.attendanceSheetId, of.sheetId),
      ),
    )
    .orderBy(asc(evidenceFile.addedAt), asc(evidenceFile.id));
}

/** A file of the dossier with its bytes. */
export async function findEvidenceFile(db: Db | Tx, projectId: string, id: string) {
  const [found] = await db
    .select({
      eventId: evidenceFile.eventId,
      name: evidenceFile.name,
      mediaType: storedFile.mediaType,
      bytes: storedFile.bytes,
    })
    .from(evidenceFile)
    .innerJoin(
      storedFile,
      and(eq(storedFile.projectId, evidenceFile.projectId), eq(storedFile.id, evidenceFile.fileId)),
    )
    .where(and(eq(evidenceFile.projectId, projectId), eq(evidenceFile.id, id)));
  return found ?? null;
}
