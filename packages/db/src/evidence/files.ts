import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { account } from '../account/table.ts';
import type { Db, Tx } from '../engine.ts';
import { packedEvidence } from '../export/table.ts';
import { removeStoredFile } from '../project/changes.ts';
import { storedFile } from '../project/table.ts';
import { attendanceSheet, evidenceFile } from './table.ts';

const withdrawer = alias(account, 'withdrawer');

interface FilePlace {
  projectId: string;
  evidenceId: string;
}
const isFile = ({ projectId, evidenceId }: FilePlace) =>
  and(eq(evidenceFile.projectId, projectId), eq(evidenceFile.id, evidenceId));

const ofStored = and(eq(storedFile.projectId, evidenceFile.projectId), eq(storedFile.id, evidenceFile.fileId));

export async function addEvidenceFile(tx: Tx, values: typeof evidenceFile.$inferInsert): Promise<void> {
  await tx.insert(evidenceFile).values(values);
}

const listed = {
  id: evidenceFile.id,
  day: evidenceFile.day,
  kind: evidenceFile.kind,
  name: evidenceFile.name,
  caption: evidenceFile.caption,
  sheetId: evidenceFile.attendanceSheetId,
  sha256: storedFile.sha256,
  mediaType: storedFile.mediaType,
  size: storedFile.size,
  addedBy: account.name,
  addedAt: evidenceFile.addedAt,
  withdrawnAt: evidenceFile.withdrawnAt,
  withdrawnBy: withdrawer.name,
  withdrawalReason: evidenceFile.withdrawalReason,
  /** It is the signed sheet of a reconciliation that is closed. */
  settled: sql<boolean>`exists (select from ${attendanceSheet} where ${attendanceSheet.projectId} = ${evidenceFile.projectId}
    and ${attendanceSheet.id} = ${evidenceFile.attendanceSheetId} and ${attendanceSheet.closedAt} is not null)`,
  /** It went into a pack. */
  packed: sql<boolean>`exists (select from ${packedEvidence} where ${packedEvidence.projectId} = ${evidenceFile.projectId}
    and ${packedEvidence.evidenceFileId} = ${evidenceFile.id})`,
};

/**
 * The evidence of an event, or of one sign-in sheet, without the bytes, in the order in which it came. What was
 * withdrawn is listed with the event alone.
 */
export function listEvidence(db: Db | Tx, projectId: string, of: { eventId: string } | { sheetId: string }) {
  return db
    .select(listed)
    .from(evidenceFile)
    .innerJoin(storedFile, ofStored)
    .innerJoin(account, eq(account.id, evidenceFile.addedBy))
    .leftJoin(withdrawer, eq(withdrawer.id, evidenceFile.withdrawnBy))
    .where(
      and(
        eq(evidenceFile.projectId, projectId),
        'eventId' in of
          ? eq(evidenceFile.eventId, of.eventId)
          : and(eq(evidenceFile.attendanceSheetId, of.sheetId), isNull(evidenceFile.withdrawnAt)),
      ),
    )
    .orderBy(asc(evidenceFile.addedAt), asc(evidenceFile.id));
}
export type ListedEvidence = Awaited<ReturnType<typeof listEvidence>>[number];

/** How many pieces of evidence an event has that were not withdrawn. */
export const countEvidence = (db: Db | Tx, { projectId, eventId }: { projectId: string; eventId: string }) =>
  db.$count(
    evidenceFile,
    and(eq(evidenceFile.projectId, projectId), eq(evidenceFile.eventId, eventId), isNull(evidenceFile.withdrawnAt)),
  );

/** A file of the dossier with its bytes. */
export async function findEvidenceFile(db: Db | Tx, projectId: string, id: string) {
  const [found] = await db
    .select({
      eventId: evidenceFile.eventId,
      name: evidenceFile.name,
      mediaType: storedFile.mediaType,
      sha256: storedFile.sha256,
      bytes: storedFile.bytes,
    })
    .from(evidenceFile)
    .innerJoin(storedFile, ofStored)
    .where(isFile({ projectId, evidenceId: id }));
  return found ?? null;
}

/** A file of the dossier until the end of the transaction, and whether it went into a pack. */
export async function lockEvidenceFile(tx: Tx, at: FilePlace) {
  const [found] = await tx.select().from(evidenceFile).where(isFile(at)).for('update');
  if (!found) return null;
  const packs = await tx
    .select({ exportId: packedEvidence.exportId })
    .from(packedEvidence)
    .where(and(eq(packedEvidence.projectId, at.projectId), eq(packedEvidence.evidenceFileId, at.evidenceId)))
    .limit(1);
  return { ...found, packed: packs.length > 0 };
}

/** Takes a file out of the dossier; its bytes go too unless something else of the project has the same ones. */
export async function removeEvidenceFile(tx: Tx, at: FilePlace & { fileId: string }): Promise<void> {
  await tx.delete(evidenceFile).where(isFile(at));
  await removeStoredFile(tx, at.projectId, at.fileId);
}

/** Keeps a file that was packed, as one that proves nothing any more. */
export async function withdrawEvidenceFile(
  tx: Tx,
  at: FilePlace,
  values: { withdrawnBy: string; withdrawnAt: Date; withdrawalReason: string },
): Promise<void> {
  await tx.update(evidenceFile).set(values).where(isFile(at));
}
