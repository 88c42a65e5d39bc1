import type { Db, Tx } from '@sens/db';
import { listEventAnswers, listEventQuestions } from '@sens/db/question';

/**
 * What was answered at an event, with the questions it asks or that somebody there has answered.
 *
 * @param sensitive whether sensitive questions are among them
 */
export async function loadEventAnswers(db: Db | Tx, at: { projectId: string; eventId: string }, sensitive: boolean) {
  const [all, answers] = await Promise.all([
    listEventQuestions(db, at.projectId, at.eventId),
    listEventAnswers(db, at, sensitive),
  ]);
  const answered = new Set(answers.map(({ questionId }) => questionId));
  return {
    questions: all
      .filter(({ question, asked }) => (asked || answered.has(question.id)) && (sensitive || !question.sensitive))
      .map(({ question }) => question),
    answers,
  };
}
