import { and, eq, isNull, lt } from 'drizzle-orm';
import type { Db, Tx } from '../engine.ts';
import { participantImport, type ImportResult } from './table.ts';

export async function addParticipantImport(tx: Tx, values: typeof participantImport.$inferInsert): Promise<void> {
  await tx.insert(participantImport).values(values);
}

export async function findParticipantImport(db: Db | Tx, projectId: string, id: string) {
  const [found] = await db
    .select()
    .from(participantImport)
    .where(and(eq(participantImport.projectId, projectId), eq(participantImport.id, id)));
  return found ?? null;
}

/** Locks the import, so that confirming it twice at once imports it once. */
export async function lockParticipantImport(tx: Tx, projectId: string, id: string) {
  const [found] = await tx
    .select()
    .from(participantImport)
    .where(and(eq(participantImport.projectId, projectId), eq(participantImport.id, id)))
    .for('update');
  return found ?? null;
}

/** The list's rows are dropped with the confirmation: what was chosen now stands in the participants. */
export async function confirmParticipantImport(
  tx: Tx,
  projectId: string,
  id: string,
  confirmedAt: Date,
  result: ImportResult,
): Promise<void> {
  await tx
    .update(participantImport)
    .set({ confirmedAt, result, rows: [] })
    .where(and(eq(participantImport.projectId, projectId), eq(participantImport.id, id)));
}

/** Lists of all projects that were uploaded before and are not confirmed go. */
export async function removeWaitingImports(tx: Tx, before: Date): Promise<void> {
  await tx
    .delete(participantImport)
    .where(and(isNull(participantImport.confirmedAt), lt(participantImport.createdAt, before)));
}
