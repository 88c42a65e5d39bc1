import { and, asc, eq, sql } from 'drizzle-orm';
import type { Db, Tx } from '../engine.ts';
import { registration } from '../registration/table.ts';
import { givenIds } from '../shared/given-rows.ts';
import { storedFile } from '../project/table.ts';
import { assessment, assessmentImport } from './table.ts';

export type Assessment = typeof assessment.$inferSelect;

/** The results of the events' participants, as far as there are any. */
export function listAssessments(
  db: Db | Tx,
  projectId: string,
  of: { eventIds: readonly string[]; participantIds?: readonly string[] },
) {
  return db
    .select({
      eventId: assessment.eventId,
      participantId: assessment.participantId,
      passed: assessment.passed,
      points: assessment.points,
      day: assessment.assessedOn,
      fileName: assessment.fileName,
    })
    .from(assessment)
    .where(
      and(
        eq(assessment.projectId, projectId),
        sql`${assessment.eventId} in ${givenIds(of.eventIds)}`,
        of.participantIds ? sql`${assessment.participantId} in ${givenIds(of.participantIds)}` : undefined,
      ),
    );
}

export async function saveAssessment(tx: Tx, values: typeof assessment.$inferInsert): Promise<void> {
  const { passed, points, assessedOn, assessedBy, changedAt, fileId, fileName } = values;
  await tx
    .insert(assessment)
    .values(values)
    .onConflictDoUpdate({
      target: [assessment.projectId, assessment.eventId, assessment.participantId],
      set: {
        ...{ passed, points: points ?? null, assessedOn, assessedBy },
        ...(changedAt ? { changedAt } : {}),
        ...(fileId ? { fileId, fileName } : {}),
      },
    });
}

/**
 * Locks the registrations of one person for one event: the ledger is derived under this lock by whoever marks
 * attendance too, so that the two wait for each other. Always in the order of ids.
 */
export function lockRegistrationsOf(tx: Tx, projectId: string, eventId: string, participantId: string) {
  return tx
    .select({ id: registration.id, status: registration.status })
    .from(registration)
    .where(
      and(
        eq(registration.projectId, projectId),
        eq(registration.eventId, eventId),
        eq(registration.participantId, participantId),
      ),
    )
    .orderBy(asc(registration.id))
    .for('no key update');
}

/** What a result was taken from, with the name it is downloaded under. */
export async function findResultFile(
  db: Db | Tx,
  { projectId, eventId, participantId }: { projectId: string; eventId: string; participantId: string },
) {
  const [found] = await db
    .select({ bytes: storedFile.bytes, mediaType: storedFile.mediaType, name: assessment.fileName })
    .from(assessment)
    .innerJoin(storedFile, and(eq(storedFile.projectId, assessment.projectId), eq(storedFile.id, assessment.fileId)))
    .where(
      and(
        eq(assessment.projectId, projectId),
        eq(assessment.eventId, eventId),
        eq(assessment.participantId, participantId),
      ),
    );
  return found ? { ...found, name: found.name ?? 'result' } : null;
}

interface ImportPlace {
  readonly projectId: string;
  readonly importId: string;
}

const atImport = ({ projectId, importId }: ImportPlace) =>
  and(eq(assessmentImport.projectId, projectId), eq(assessmentImport.id, importId));

export async function addAssessmentImport(tx: Tx, values: typeof assessmentImport.$inferInsert): Promise<void> {
  await tx.insert(assessmentImport).values(values);
}

/** A list without its file. */
export async function findAssessmentImport(db: Db | Tx, at: ImportPlace) {
  const { eventId, fileName, rows, confirmedAt, saved } = assessmentImport;
  const [found] = await db
    .select({ eventId, fileName, rows, confirmedAt, saved })
    .from(assessmentImport)
    .where(atImport(at));
  return found ?? null;
}

/** Locks the list, so that confirming it twice at once saves it once. */
export async function lockAssessmentImport(tx: Tx, at: ImportPlace) {
  const [found] = await tx.select().from(assessmentImport).where(atImport(at)).for('update');
  return found ?? null;
}

/** Rows and file are dropped with the confirmation: the results now stand with their people, the file beside them. */
export async function confirmAssessmentImport(
  tx: Tx,
  at: ImportPlace,
  done: { confirmedAt: Date; saved: number },
): Promise<void> {
  await tx
    .update(assessmentImport)
    .set({ ...done, rows: [], content: null })
    .where(atImport(at));
}
