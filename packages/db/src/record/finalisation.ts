import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import { account } from '../account/table.ts';
import type { Db, Tx } from '../engine.ts';
import { eventSession } from '../event/table.ts';
import { newId } from '../shared/id.ts';
import { sessionStep } from './table.ts';

export type NewSessionStep = Omit<typeof sessionStep.$inferInsert, 'id'>;

export async function addSessionStep(tx: Tx, values: NewSessionStep): Promise<void> {
  await tx.insert(sessionStep).values({ ...values, id: newId() });
}

/**
 * Locks a session until the end of the transaction: finalising and reopening wait for each other. Marks refer to
 * sessions and are not held up by it.
 */
export async function lockSession(tx: Tx, projectId: string, sessionId: string): Promise<void> {
  await tx
    .select({ id: eventSession.id })
    .from(eventSession)
    .where(and(eq(eventSession.projectId, projectId), eq(eventSession.id, sessionId)))
    .for('no key update');
}

/** Which of the sessions are finalised: those whose last step says so. */
export async function listFinalised(db: Db | Tx, projectId: string, sessionIds: readonly string[]): Promise<string[]> {
  if (sessionIds.length === 0) return [];
  const last = await db
    .selectDistinctOn([sessionStep.eventSessionId], { id: sessionStep.eventSessionId, step: sessionStep.step })
    .from(sessionStep)
    .where(and(eq(sessionStep.projectId, projectId), inArray(sessionStep.eventSessionId, [...sessionIds])))
    .orderBy(sessionStep.eventSessionId, sql`${sessionStep.at} desc`, sql`${sessionStep.id} desc`);
  return last.filter(({ step }) => step === 'finalised').map(({ id }) => id);
}

/** What happened to the records of an event's sessions, in order. */
export function listSessionSteps(db: Db | Tx, projectId: string, eventId: string) {
  return db
    .select({
      id: sessionStep.id,
      sessionId: sessionStep.eventSessionId,
      step: sessionStep.step,
      reason: sessionStep.reason,
      unmarked: sessionStep.unmarked,
      conflicts: sessionStep.conflicts,
      at: sessionStep.at,
      who: account.name,
    })
    .from(sessionStep)
    .innerJoin(
      eventSession,
      and(eq(eventSession.projectId, sessionStep.projectId), eq(eventSession.id, sessionStep.eventSessionId)),
    )
    .innerJoin(account, eq(account.id, sessionStep.accountId))
    .where(and(eq(sessionStep.projectId, projectId), eq(eventSession.eventId, eventId)))
    .orderBy(asc(sessionStep.at), asc(sessionStep.id));
}
