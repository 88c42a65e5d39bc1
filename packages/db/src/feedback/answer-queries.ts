import { and, asc, eq, sql } from 'drizzle-orm';
import { curriculumVersion } from '../curriculum/table.ts';
import type { Db, Tx } from '../engine.ts';
import { event } from '../event/table.ts';
import { feedbackAnswer } from './table.ts';

export type NewFeedbackAnswer = typeof feedbackAnswer.$inferInsert;

interface Place {
  projectId: string;
  eventId: string;
}

const ofEvent = ({ projectId, eventId }: Place) =>
  and(eq(feedbackAnswer.projectId, projectId), eq(feedbackAnswer.eventId, eventId));

export async function addFeedbackAnswers(tx: Tx, answers: readonly NewFeedbackAnswer[]): Promise<void> {
  if (answers.length > 0) await tx.insert(feedbackAnswer).values([...answers]);
}

/** How many answers of an event wait for others to be shown with. */
export async function countWaitingAnswers(tx: Tx, at: Place): Promise<number> {
  const [found] = await tx
    .select({ count: sql<number>`count(*)::int` })
    .from(feedbackAnswer)
    .where(and(ofEvent(at), eq(feedbackAnswer.shown, false)));
  return found?.count ?? 0;
}

/** Shows the answers that waited. All are written anew in one go, so that no row keeps the trace of its own moment. */
export async function showWaitingAnswers(tx: Tx, at: Place): Promise<void> {
  await tx.update(feedbackAnswer).set({ shown: true }).where(ofEvent(at));
}

/** The answers of an event, in an order that says nothing. */
export function listFeedbackAnswers(db: Db | Tx, at: Place) {
  return db.select().from(feedbackAnswer).where(ofEvent(at)).orderBy(asc(feedbackAnswer.id));
}

/** The answers of every event that ran a version of a curriculum, with what decides whether they are shown. */
export function listFeedbackOfCurriculum(db: Db | Tx, projectId: string, curriculumId: string) {
  return db
    .select({
      answer: feedbackAnswer,
      eventId: event.id,
      title: event.title,
      startsAt: event.startsAt,
      endsAt: event.endsAt,
      timeZone: event.timeZone,
    })
    .from(event)
    .innerJoin(
      curriculumVersion,
      and(eq(curriculumVersion.projectId, event.projectId), eq(curriculumVersion.id, event.curriculumVersionId)),
    )
    .innerJoin(feedbackAnswer, and(eq(feedbackAnswer.projectId, event.projectId), eq(feedbackAnswer.eventId, event.id)))
    .where(and(eq(event.projectId, projectId), eq(curriculumVersion.curriculumId, curriculumId)))
    .orderBy(asc(event.startsAt), asc(feedbackAnswer.id));
}
