import { and, asc, eq, sql } from 'drizzle-orm';
import type { Db, Tx } from '../engine.ts';
import { registration } from '../registration/table.ts';
import { givenIds } from '../shared/given-rows.ts';
import { assessment } from './table.ts';

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
  const { passed, points, assessedOn, assessedBy, changedAt } = values;
  await tx
    .insert(assessment)
    .values(values)
    .onConflictDoUpdate({
      target: [assessment.projectId, assessment.eventId, assessment.participantId],
      set: { passed, points: points ?? null, assessedOn, assessedBy, ...(changedAt ? { changedAt } : {}) },
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
