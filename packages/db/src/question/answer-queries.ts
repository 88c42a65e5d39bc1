import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import type { Db, Tx } from '../engine.ts';
import { participant } from '../participant/table.ts';
import { registration } from '../registration/table.ts';
import { answer, answerFile, question } from './table.ts';

export type NewAnswer = Omit<typeof answer.$inferInsert, 'projectId' | 'registrationId'> & {
  file?: { mediaType: string; size: number; sha256: string; bytes: Uint8Array };
};

interface Place {
  projectId: string;
  registrationId: string;
}

/** Writes answers over those from before. */
export async function saveAnswers(tx: Tx, at: Place, answers: readonly NewAnswer[]): Promise<void> {
  if (answers.length === 0) return;
  await tx
    .insert(answer)
    .values(answers.map(({ file: _, ...values }) => ({ ...values, ...at })))
    .onConflictDoUpdate({
      target: [answer.projectId, answer.registrationId, answer.questionId],
      set: { value: sql`excluded.value`, asked: sql`excluded.asked`, answeredAt: sql`excluded.answered_at` },
    });
  const files = answers.flatMap(({ questionId, file }) => (file ? [{ ...at, questionId, ...file }] : []));
  if (files.length === 0) return;
  await tx
    .insert(answerFile)
    .values(files)
    .onConflictDoUpdate({
      target: [answerFile.projectId, answerFile.registrationId, answerFile.questionId],
      set: {
        ...{ mediaType: sql`excluded.media_type`, size: sql`excluded.size` },
        ...{ sha256: sql`excluded.sha256`, bytes: sql`excluded.bytes` },
      },
    });
}

/** Takes answers back, their files too. */
export async function removeAnswers(tx: Tx, at: Place, questionIds: readonly string[]): Promise<void> {
  if (questionIds.length === 0) return;
  await tx
    .delete(answer)
    .where(
      and(
        eq(answer.projectId, at.projectId),
        eq(answer.registrationId, at.registrationId),
        inArray(answer.questionId, [...questionIds]),
      ),
    );
}

/** What one registration answered, with the questions as they stand now. */
export function listAnswers(db: Db | Tx, { projectId, registrationId }: Place) {
  return db
    .select({ question, value: answer.value, asked: answer.asked })
    .from(answer)
    .innerJoin(question, and(eq(question.projectId, answer.projectId), eq(question.id, answer.questionId)))
    .where(and(eq(answer.projectId, projectId), eq(answer.registrationId, registrationId)))
    .orderBy(asc(question.position), asc(question.id));
}

/** What people with a mailbox answered in their registrations, over all projects, in the order of the questions. */
export function listAnswersOf(db: Db | Tx, email: string) {
  return db
    .select({
      registrationId: answer.registrationId,
      questionId: answer.questionId,
      kind: question.kind,
      value: answer.value,
      asked: answer.asked,
    })
    .from(answer)
    .innerJoin(question, and(eq(question.projectId, answer.projectId), eq(question.id, answer.questionId)))
    .innerJoin(
      registration,
      and(eq(registration.projectId, answer.projectId), eq(registration.id, answer.registrationId)),
    )
    .innerJoin(
      participant,
      and(eq(participant.projectId, registration.projectId), eq(participant.id, registration.participantId)),
    )
    .where(eq(participant.email, email))
    .orderBy(asc(question.position), asc(question.id));
}

/**
 * Every answer given at an event, in the order of registrations.
 *
 * @param sensitive whether answers that only managers read are among them
 */
export function listEventAnswers(
  db: Db | Tx,
  { projectId, eventId }: { projectId: string; eventId: string },
  sensitive: boolean,
) {
  return db
    .select({
      registrationId: registration.id,
      status: registration.status,
      givenName: participant.givenName,
      familyName: participant.familyName,
      questionId: answer.questionId,
      value: answer.value,
    })
    .from(answer)
    .innerJoin(question, and(eq(question.projectId, answer.projectId), eq(question.id, answer.questionId)))
    .innerJoin(
      registration,
      and(eq(registration.projectId, answer.projectId), eq(registration.id, answer.registrationId)),
    )
    .innerJoin(
      participant,
      and(eq(participant.projectId, registration.projectId), eq(participant.id, registration.participantId)),
    )
    .where(
      and(
        eq(answer.projectId, projectId),
        eq(registration.eventId, eventId),
        sensitive ? undefined : eq(question.sensitive, false),
      ),
    )
    .orderBy(asc(registration.position), asc(question.position));
}

/** A file that was an answer, with its bytes. */
export async function findAnswerFile(db: Db | Tx, at: Place & { questionId: string }) {
  const [found] = await db
    .select({
      ...{ fileName: answer.value, mediaType: answerFile.mediaType },
      ...{ sha256: answerFile.sha256, bytes: answerFile.bytes },
    })
    .from(answerFile)
    .innerJoin(
      answer,
      and(
        eq(answer.projectId, answerFile.projectId),
        eq(answer.registrationId, answerFile.registrationId),
        eq(answer.questionId, answerFile.questionId),
      ),
    )
    .where(
      and(
        eq(answerFile.projectId, at.projectId),
        eq(answerFile.registrationId, at.registrationId),
        eq(answerFile.questionId, at.questionId),
      ),
    );
  return found ? { ...found, fileName: String(found.fileName) } : null;
}
