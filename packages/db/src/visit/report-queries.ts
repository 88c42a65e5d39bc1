import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import { account } from '../account/table.ts';
import type { Db, Tx } from '../engine.ts';
import { evidenceFile } from '../evidence/table.ts';
import { storedFile } from '../project/table.ts';
import type { EventPlace } from './plan-queries.ts';
import { visitPhoto, visitStopReport } from './report-table.ts';
import { visitStop } from './table.ts';

const isStop = ({ projectId, stopId }: { projectId: string; stopId: string }) =>
  and(eq(visitStopReport.projectId, projectId), eq(visitStopReport.stopId, stopId));

/** What was written about the stops of a visit. */
export function listStopReports(db: Db | Tx, at: EventPlace) {
  return db
    .select({
      stopId: visitStopReport.stopId,
      language: visitStopReport.language,
      text: visitStopReport.text,
      writtenBy: account.name,
      writtenAt: visitStopReport.writtenAt,
    })
    .from(visitStopReport)
    .innerJoin(
      visitStop,
      and(eq(visitStop.projectId, visitStopReport.projectId), eq(visitStop.id, visitStopReport.stopId)),
    )
    .innerJoin(account, eq(account.id, visitStopReport.writtenBy))
    .where(and(eq(visitStopReport.projectId, at.projectId), eq(visitStop.eventId, at.eventId)))
    .orderBy(asc(visitStop.startsAt), asc(visitStop.id));
}

/** Writes the report of a stop over what was there. */
export async function saveStopReport(tx: Tx, values: typeof visitStopReport.$inferInsert): Promise<void> {
  const { projectId: _projectId, stopId: _stopId, ...changes } = values;
  await tx
    .insert(visitStopReport)
    .values(values)
    .onConflictDoUpdate({ target: [visitStopReport.projectId, visitStopReport.stopId], set: changes });
}

export async function removeStopReport(tx: Tx, at: { projectId: string; stopId: string }): Promise<boolean> {
  const gone = await tx.delete(visitStopReport).where(isStop(at)).returning({ stopId: visitStopReport.stopId });
  return gone.length > 0;
}

/** The pictures of a visit's stops that were not withdrawn, without their bytes, by day and in the order in which they came. */
export function listStopPhotos(db: Db | Tx, at: EventPlace) {
  return db
    .select({
      id: visitPhoto.evidenceId,
      stopId: visitPhoto.stopId,
      caption: visitPhoto.caption,
      language: visitPhoto.language,
      // A picture of a stop always has one.
      day: sql<string>`${evidenceFile.day}`,
      name: evidenceFile.name,
      sha256: storedFile.sha256,
      addedBy: account.name,
      addedAt: evidenceFile.addedAt,
    })
    .from(visitPhoto)
    .innerJoin(
      evidenceFile,
      and(eq(evidenceFile.projectId, visitPhoto.projectId), eq(evidenceFile.id, visitPhoto.evidenceId)),
    )
    .innerJoin(
      storedFile,
      and(eq(storedFile.projectId, evidenceFile.projectId), eq(storedFile.id, evidenceFile.fileId)),
    )
    .innerJoin(account, eq(account.id, evidenceFile.addedBy))
    .where(
      and(
        eq(visitPhoto.projectId, at.projectId),
        eq(evidenceFile.eventId, at.eventId),
        isNull(evidenceFile.withdrawnAt),
      ),
    )
    .orderBy(asc(evidenceFile.day), asc(evidenceFile.addedAt), asc(visitPhoto.evidenceId));
}

export async function addStopPhoto(tx: Tx, values: typeof visitPhoto.$inferInsert): Promise<void> {
  await tx.insert(visitPhoto).values(values);
}
