import type { Localised } from '@sens/domain';
import type { AnswerValue, QuestionKind } from '@sens/domain/question';
import { m, type Locale } from '@sens/messages';
import type { FormValues } from '#lib/form.ts';
import { localText, type LocalText } from '#lib/local-text.ts';
import type { ApiOutputs } from '#lib/server/api.ts';

interface Words {
  wording: Localised;
  reason: Localised;
  options: readonly { id: string; label: Localised }[];
}

const showOptions = (locale: Locale, options: Words['options']) =>
  options.map(({ id, label }) => ({ value: id, label: localText(label, locale).text }));

/** A question as a form asks it. */
export type ShownQuestion = ReturnType<typeof showQuestions>[number];

export const showQuestions = (locale: Locale, asked: ApiOutputs['question']['asked']) =>
  asked.map(({ id, kind, required, wording, help, reason, options }) => ({
    ...{ id, kind, required },
    wording: localText(wording, locale),
    help: localText(help, locale),
    reason: localText(reason, locale),
    options: showOptions(locale, options),
  }));

/** What somebody answered, in the words they were asked in, and what they may answer now. */
export type OwnAnswersShown = ReturnType<typeof showOwnAnswers>;

export const showOwnAnswers = (locale: Locale, { answers, asked }: ApiOutputs['question']['byAccessCode']) => ({
  asked: showQuestions(locale, asked),
  answers: answers.map((answer) => showOwnAnswer(locale, answer)),
});

type OwnAnswer = Omit<ApiOutputs['question']['byAccessCode']['answers'][number], 'reason'>;

export const showOwnAnswer = (locale: Locale, { questionId, kind, wording, options, value }: OwnAnswer) => ({
  ...{ questionId, kind, value },
  wording: localText(wording, locale),
  words: inWords(locale, { kind, options: showOptions(locale, options) }, value),
});

interface Chooses {
  kind: QuestionKind;
  options: readonly { value: string; label: string }[];
}

/** An answer as it is read: the words of what was chosen, yes or no. */
export function inWords(locale: Locale, { options }: Chooses, value: AnswerValue): string {
  if (typeof value === 'boolean') return value ? m.questions_yes(locale) : m.questions_no(locale);
  return [value]
    .flat()
    .map((given) => options.find((option) => option.value === given)?.label ?? given)
    .join(', ');
}

/** The name of a question's input. */
export const inputName = ({ id, kind }: Pick<ShownQuestion, 'id' | 'kind'>) =>
  kind === 'several' ? (`answers.${id}[]` as const) : (`answers.${id}` as const);

/** The names of the files that were sent before, by question. */
export const sentFiles = (answers: readonly { questionId: string; kind: QuestionKind; value: AnswerValue }[]) =>
  Object.fromEntries(
    answers.flatMap(({ questionId, kind, value }) => (kind === 'file' ? [[questionId, String(value)]] : [])),
  );

/** A file is chosen where the form is sent for good: a page between would lose it. */
export const isFile = ({ kind }: Pick<ShownQuestion, 'kind'>): boolean => kind === 'file';

/** What was posted as an answer, in words. */
export function postedInWords(locale: Locale, question: ShownQuestion, values: FormValues): string {
  const posted = values[inputName(question)] ?? '';
  const value = question.kind === 'yes_no' && posted !== '' ? posted === 'yes' : posted;
  return inWords(locale, question, value) || m.questions_not_answered(locale);
}

/** Answers as a form shows them. */
export const knownAnswers = (answers: readonly { questionId: string; kind: QuestionKind; value: AnswerValue }[]) =>
  Object.fromEntries(
    answers
      .filter(({ kind }) => kind !== 'file')
      .map(({ questionId: id, kind, value }): [string, string | readonly string[]] => [
        inputName({ id, kind }),
        typeof value === 'boolean' ? (value ? 'yes' : 'no') : value,
      ]),
  );

/** The wordings by the paths of their fields, for the summary of what is wrong. */
export const questionLabels = (questions: readonly { id: string; wording: LocalText }[]): Record<string, string> =>
  Object.fromEntries(questions.map(({ id, wording }) => [`answers.${id}`, wording.text]));
