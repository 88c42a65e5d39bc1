import { givenAnswers, readAnswers, type AskedQuestion } from '@sens/domain/question';
import { z } from 'zod';
import { readForm } from './read-form.ts';

const answersForm = z.object({ answers: givenAnswers.optional() });

/** Reads the answers of a posted form, with the rule that the API has too. */
export function readAnswersForm(formData: FormData, questions: readonly AskedQuestion[]) {
  const form = readForm(answersForm, formData);
  if (!form.ok) return { values: form.values, given: {}, issues: form.issues };
  const given = form.data.answers ?? {};
  return { values: form.values, given, issues: readAnswers(questions, given).issues };
}
