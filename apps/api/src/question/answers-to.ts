import type { NewAnswer, Question } from '@sens/db/question';
import { FieldsError } from '@sens/domain';
import { readAnswers } from '@sens/domain/question';

/**
 * What somebody answered, checked, each with the words it was asked in.
 *
 * @throws FieldsError with what is wrong by question, `answers.<id>`
 */
export function answersTo(
  questions: readonly Question[],
  given: Readonly<Record<string, unknown>>,
  answeredAt: Date,
): NewAnswer[] {
  const { answers, issues } = readAnswers(questions, given);
  if (Object.keys(issues).length > 0) throw new FieldsError(issues);
  return questions.flatMap(({ id, wording, reason, options }) => {
    const answer = answers.get(id);
    if (!answer || !('value' in answer)) return [];
    return [{ questionId: id, value: answer.value, asked: { wording, reason, options }, answeredAt }];
  });
}
