import type { FieldIssues } from '@sens/domain';
import { givenAnswers, maxAnswerMegabytes, readAnswers, type AskedQuestion } from '@sens/domain/question';
import { z } from 'zod';
import type { FormValues } from '#lib/form.ts';
import { readForm } from './read-form.ts';
import { encodeFile } from './uploaded-file.ts';

/** A ticked box of `removed` takes the file of a question back. */
const answersForm = z.object({
  answers: givenAnswers.optional(),
  removed: z.record(z.string(), z.unknown()).optional(),
});

/** The answers of a posted form as the API takes them, and what is wrong with them. */
export interface PostedAnswers {
  readonly values: FormValues;
  readonly given: Readonly<Record<string, unknown>>;
  readonly issues: FieldIssues;
}

/**
 * Reads the answers of a posted form, with the rule that the API has too; files as base64.
 *
 * @param keptFiles questions whose file from before stays when none is sent
 */
export async function readAnswersForm(
  formData: FormData,
  questions: readonly AskedQuestion[],
  keptFiles: ReadonlySet<string> = new Set(),
): Promise<PostedAnswers> {
  const form = readForm(answersForm, formData);
  if (!form.ok) return { values: form.values, given: {}, issues: form.issues };
  const taken = Object.keys(form.data.removed ?? {}).map((id): [string, null] => [id, null]);
  const written = Object.entries(form.data.answers ?? {}).filter(([, value]) => value !== undefined);
  const given = Object.fromEntries([...taken, ...(await Promise.all(written.map(encoded)))]);
  const { issues } = readAnswers(questions, given, keptFiles);
  return { values: form.values, given, issues };
}

async function encoded([id, value]: [string, unknown]): Promise<[string, unknown]> {
  if (!(value instanceof File)) return [id, value];
  // One byte more than is taken tells the rule that the file is too large, without reading the rest.
  const part = new File([value.slice(0, maxAnswerMegabytes * 1024 * 1024 + 3)], value.name);
  return [id, { fileName: value.name, content: await encodeFile(part) }];
}
