import { hasOptions, isAsked } from '@sens/domain/question';
import { and, asc, eq, inArray, isNull, max, sql } from 'drizzle-orm';
import type { Db, Tx } from '../engine.ts';
import { event } from '../event/table.ts';
import { subquery } from '../event/queries.ts';
import { answer, eventQuestion, question } from './table.ts';

export type Question = typeof question.$inferSelect;
type Content = Omit<Question, 'projectId' | 'id' | 'position' | 'createdAt' | 'retiredAt'>;

/** The catalogue of a project in its order, retired questions too, each with how many have answered it. */
export function listQuestions(db: Db | Tx, projectId: string) {
  return db
    .select({
      question,
      answers:
        subquery<number>(sql`select count(*)::int from ${answer} where ${answer.projectId} = ${question.projectId}
        and ${answer.questionId} = ${question.id}`),
    })
    .from(question)
    .where(eq(question.projectId, projectId))
    .orderBy(asc(question.position), asc(question.id));
}

/** A question, locked, so that nobody answers it in another meaning meanwhile. */
export async function lockQuestion(tx: Tx, projectId: string, id: string): Promise<Question | null> {
  const [found] = await tx
    .select()
    .from(question)
    .where(and(eq(question.projectId, projectId), eq(question.id, id)))
    .for('update');
  return found ?? null;
}

export async function addQuestion(tx: Tx, values: Content & { projectId: string; id: string }): Promise<void> {
  const [last] = await tx
    .select({ position: max(question.position) })
    .from(question)
    .where(eq(question.projectId, values.projectId));
  await tx.insert(question).values({ ...values, position: (last?.position ?? 0) + 1 });
}

export async function updateQuestion(
  tx: Tx,
  projectId: string,
  id: string,
  values: Partial<Content> & { retiredAt?: Date | null },
): Promise<void> {
  await tx
    .update(question)
    .set(values)
    .where(and(eq(question.projectId, projectId), eq(question.id, id)));
}

/** Whether somebody has answered a question, and which of its options were chosen. */
export async function findUse(tx: Tx, { projectId, id, kind }: Pick<Question, 'projectId' | 'id' | 'kind'>) {
  const found = await tx
    .selectDistinct({ value: answer.value })
    .from(answer)
    .where(and(eq(answer.projectId, projectId), eq(answer.questionId, id)));
  const values = hasOptions(kind) ? found.flatMap(({ value }) => value) : [];
  const chosen = values.filter((value): value is string => typeof value === 'string');
  return { answered: found.length > 0, chosen: [...new Set(chosen)] };
}

/** The catalogue as one event sees it: what it asks, and what a manager decided for it alone. */
export async function listEventQuestions(db: Db | Tx, projectId: string, eventId: string) {
  const found = await db
    .select({ question, eventKind: event.kind, included: eventQuestion.included })
    .from(question)
    .innerJoin(event, and(eq(event.projectId, question.projectId), eq(event.id, eventId)))
    .leftJoin(
      eventQuestion,
      and(
        eq(eventQuestion.projectId, question.projectId),
        eq(eventQuestion.eventId, event.id),
        eq(eventQuestion.questionId, question.id),
      ),
    )
    .where(eq(question.projectId, projectId))
    .orderBy(asc(question.position), asc(question.id));
  return found.map((row) => ({ ...row, asked: isAsked(row.question, row.eventKind, row.included) }));
}

/**
 * The same while somebody answers: until their answers are saved nobody changes the questions, so that no option is
 * taken away that has just been chosen. Whoever answers holds up nobody else who does.
 */
export async function holdAskedQuestions(tx: Tx, projectId: string, eventId: string): Promise<Question[]> {
  const asked = await listAskedQuestions(tx, projectId, eventId);
  if (asked.length === 0) return [];
  const ids = asked.map(({ id }) => id);
  // Read again after the lock: what was changed while we waited for it counts.
  return tx
    .select()
    .from(question)
    .where(and(eq(question.projectId, projectId), inArray(question.id, ids), isNull(question.retiredAt)))
    .orderBy(asc(question.position), asc(question.id))
    .for('share');
}

/** What whoever registers for the event is asked. */
export async function listAskedQuestions(db: Db | Tx, projectId: string, eventId: string): Promise<Question[]> {
  const found = await listEventQuestions(db, projectId, eventId);
  return found.filter(({ asked }) => asked).map((row) => row.question);
}

/** Decides about questions for one event. */
export async function decideEventQuestions(
  tx: Tx,
  at: { projectId: string; eventId: string },
  decisions: readonly { questionId: string; included: boolean | null }[],
): Promise<void> {
  if (decisions.length === 0) return;
  const { projectId, eventId } = at;
  const ids = decisions.map(({ questionId }) => questionId);
  await tx
    .delete(eventQuestion)
    .where(
      and(
        eq(eventQuestion.projectId, projectId),
        eq(eventQuestion.eventId, eventId),
        inArray(eventQuestion.questionId, ids),
      ),
    );
  const rows = decisions.flatMap(({ questionId, included }) =>
    included === null ? [] : [{ ...at, questionId, included }],
  );
  if (rows.length > 0) await tx.insert(eventQuestion).values(rows);
}
