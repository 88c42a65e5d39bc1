import { z } from 'zod';
import { line, paragraphs } from '../shared/fields.ts';
import { fieldIssues, type FieldIssue, type FieldIssues } from '../shared/issue-codes.ts';
import { maxAnswerMegabytes, textLimits, type AskedQuestion } from './question.ts';

/** Text, the id of an option or several, or yes and no; for a file its name. */
export type AnswerValue = string | readonly string[] | boolean;

/** A file as base64; what it is, is read from its bytes where it is stored. */
export interface AnswerFile {
  readonly fileName: string;
  readonly content: string;
}
export type GivenAnswer = { readonly value: AnswerValue } | { readonly file: AnswerFile };

export interface ReadAnswers {
  /** By the question's id; what was left empty is not among them. */
  readonly answers: ReadonlyMap<string, GivenAnswer>;
  /** By path: `answers.<id of the question>`. */
  readonly issues: FieldIssues;
}

/** What a form or a client sends: by the question's id. */
export const givenAnswers = z.record(z.string().max(100), z.unknown());

const maxContent = Math.ceil((maxAnswerMegabytes * 1024 * 1024) / 3) * 4;

/** A file as a client sends it. */
export const answerFile = z.object({
  fileName: z.string().max(1000),
  content: z
    .string()
    .min(1, { message: 'field.required' })
    .max(maxContent, { message: 'request.too_large' })
    .pipe(z.base64({ message: 'field.invalid' })),
});

/**
 * Checks what somebody answered against what the event asks; the form and the API ask the same.
 *
 * @param keptFiles questions whose file from before stays when none is sent; null takes it back
 */
export function readAnswers(
  questions: readonly AskedQuestion[],
  given: Readonly<Record<string, unknown>>,
  keptFiles: ReadonlySet<string> = new Set(),
): ReadAnswers {
  const answers = new Map<string, GivenAnswer>();
  const issues: Record<string, FieldIssue> = {};
  const sent = new Map(Object.entries(given));
  for (const id of sent.keys()) {
    if (!questions.some((question) => question.id === id))
      issues[`answers.${id}`] = { code: 'question.unknown', params: {} };
  }
  for (const question of questions) {
    const raw = sent.get(question.id);
    if (isEmpty(raw)) {
      const missing = question.required && !(question.kind === 'file' && keptFiles.has(question.id) && raw !== null);
      if (missing) issues[`answers.${question.id}`] = { code: 'field.required', params: {} };
      continue;
    }
    const result = schemaOf(question).safeParse(raw);
    if (result.success) answers.set(question.id, result.data);
    else issues[`answers.${question.id}`] = firstIssue(result.error, raw);
  }
  return { answers, issues };
}

function firstIssue(error: z.core.$ZodError, raw: unknown): FieldIssue {
  const [issue = { code: 'field.invalid', params: {} } satisfies FieldIssue] = Object.values(fieldIssues(error, raw));
  return issue.code === 'request.too_large' ? { code: issue.code, params: { megabytes: maxAnswerMegabytes } } : issue;
}

const isEmpty = (raw: unknown): boolean =>
  raw === undefined ||
  raw === null ||
  (typeof raw === 'string' && raw.trim() === '') ||
  (Array.isArray(raw) && raw.length === 0);

function schemaOf({ kind, options }: AskedQuestion): z.ZodType<GivenAnswer> {
  const option = z.string().refine((id) => options.some((known) => known.id === id), { message: 'field.choice' });
  switch (kind) {
    case 'short_text':
      return line(textLimits.short_text).transform((value) => ({ value }));
    case 'long_text':
      return paragraphs(textLimits.long_text).transform((value) => ({ value: value.replace(/\r\n?/g, '\n') }));
    case 'choice':
      return option.transform((value) => ({ value }));
    case 'several':
      // In the order of the options, each once.
      return z.array(option, { message: 'field.choice' }).transform((chosen) => ({
        value: options.map(({ id }) => id).filter((id) => chosen.includes(id)),
      }));
    case 'yes_no':
      return z
        .union([z.boolean(), z.enum(['yes', 'no'])], { message: 'field.choice' })
        .transform((value) => ({ value: value === true || value === 'yes' }));
    case 'file':
      return answerFile.transform((sent) => ({ file: sent }));
  }
}
