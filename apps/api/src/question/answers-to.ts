import type { NewAnswer, Question } from '@sens/db/question';
import { FieldsError } from '@sens/domain';
import { readAnswers } from '@sens/domain/question';
import type { KeptFiles } from './read-answer-files.ts';

/**
 * What somebody answered, checked, each with the words it was asked in.
 *
 * @param files the files among it, as they are kept
 * @param keptFiles questions whose file from before stays when none is sent
 * @throws FieldsError with what is wrong by question, `answers.<id>`
 */
export function answersTo(
  questions: readonly Question[],
  given: Readonly<Record<string, unknown>>,
  files: KeptFiles,
  answeredAt: Date,
  keptFiles?: ReadonlySet<string>,
): NewAnswer[] {
  const { answers, issues } = readAnswers(questions, given, keptFiles);
  if (Object.keys(issues).length > 0) throw new FieldsError(issues);
  return questions.flatMap(({ id, wording, reason, options }): NewAnswer[] => {
    const answer = answers.get(id);
    if (!answer) return [];
    const values = { questionId: id, asked: { wording, reason, options }, answeredAt };
    if ('value' in answer) return [{ ...values, value: answer.value }];
    const kept = files.get(id);
    if (!kept) return [];
    const { fileName, ...file } = kept;
    return [{ ...values, value: fileName, file }];
  });
}
