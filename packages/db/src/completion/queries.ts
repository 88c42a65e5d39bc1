import { and, asc, eq, isNull, lt, ne, sql } from 'drizzle-orm';
import type { Db, Tx } from '../engine.ts';
import { emptyFiles } from '../privacy/empty-files.ts';
import { removeStoredFile } from '../project/changes.ts';
import { storedFile } from '../project/table.ts';
import { registration } from '../registration/table.ts';
import { givenIds, givenRows } from '../shared/given-rows.ts';
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

/** What somebody was found to have come to. */
export interface NewAssessment {
  readonly participantId: string;
  readonly passed: boolean;
  readonly points: number | null;
  /** Calendar date in the event's zone. */
  readonly assessedOn: string;
}

/**
 * Saves results of one event, each participant's once. With a file the one before goes, its bytes too unless something
 * else of the project has the same ones; without one it stays.
 */
export async function saveAssessments(
  tx: Tx,
  at: { projectId: string; eventId: string; assessedBy: string; changedAt: Date },
  results: readonly NewAssessment[],
  file: { fileId: string; fileName: string } | null,
): Promise<void> {
  const { projectId, eventId } = at;
  const before = file
    ? await tx
        .selectDistinct({ fileId: assessment.fileId })
        .from(assessment)
        .where(
          and(
            eq(assessment.projectId, projectId),
            eq(assessment.eventId, eventId),
            sql`${assessment.participantId} in ${givenIds(results.map(({ participantId }) => participantId))}`,
            ne(assessment.fileId, file.fileId),
          ),
        )
        .orderBy(asc(assessment.fileId))
    : [];
  const given = givenRows(results, { participantId: 'uuid', passed: 'boolean', points: 'numeric', assessedOn: 'date' });
  await tx.execute(
    sql`insert into ${assessment} (project_id, event_id, participant_id, passed, points, assessed_on, assessed_by,
        changed_at, file_id, file_name)
      select ${projectId}::uuid, ${eventId}::uuid, "participantId", "passed", "points", "assessedOn",
        ${at.assessedBy}::uuid, ${at.changedAt.toISOString()}::timestamptz, ${file?.fileId ?? null}::uuid,
        ${file?.fileName ?? null}::text
      from ${given} on conflict (project_id, event_id, participant_id) do update set passed = excluded.passed,
        points = excluded.points, assessed_on = excluded.assessed_on, assessed_by = excluded.assessed_by,
        changed_at = excluded.changed_at, file_id = coalesce(excluded.file_id, ${assessment.fileId}),
        file_name = coalesce(excluded.file_name, ${assessment.fileName})`,
  );
  const replaced = before.flatMap(({ fileId }) => fileId ?? []);
  for (const fileId of replaced) await removeStoredFile(tx, projectId, fileId);
  // A list that only erased people's results refer to any more is nothing to keep either.
  await emptyFiles(tx, projectId, replaced);
}

/**
 * Locks the registrations of some people for one event: the ledger is derived under this lock by whoever marks
 * attendance too, so that the two wait for each other. Always in the order of ids.
 */
export function lockRegistrationsOf(tx: Tx, projectId: string, eventId: string, participantIds: readonly string[]) {
  return tx
    .select({ id: registration.id, participantId: registration.participantId, status: registration.status })
    .from(registration)
    .where(
      and(
        eq(registration.projectId, projectId),
        eq(registration.eventId, eventId),
        sql`${registration.participantId} in ${givenIds(participantIds)}`,
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

/** Lists of all projects that were uploaded before and are not confirmed go. */
export async function removeWaitingResultLists(tx: Tx, before: Date): Promise<void> {
  await tx
    .delete(assessmentImport)
    .where(and(isNull(assessmentImport.confirmedAt), lt(assessmentImport.createdAt, before)));
}
