import { feedbackQuestions, feedbackScale, fewestAnswers } from './feedback.ts';
import type { FeedbackAnswer, FeedbackQuestion, FeedbackText } from './feedback.ts';

/** What staff read of the answers: counts, and texts apart from them. */
export interface FeedbackSummary {
  /** How many answers the figures are made of. */
  readonly answers: number;
  readonly questions: readonly {
    readonly question: FeedbackQuestion;
    /** How many chose 1, 2, 3, 4 and 5. */
    readonly counts: readonly number[];
    readonly answered: number;
    /** Null where nobody answered. */
    readonly mean: number | null;
  }[];
  readonly texts: Readonly<Record<FeedbackText, readonly { readonly text: string; readonly locale: string }[]>>;
}

/**
 * The answers of one event that may be shown. While answers are taken, they come to light in groups of `fewestAnswers`,
 * so that whoever looks every day never sees what a single one added; once the form has closed, all are shown. Fewer
 * than `fewestAnswers` in all are never shown.
 */
export function showableAnswers<A extends FeedbackAnswer>(answers: readonly A[], closed: boolean): A[] {
  if (answers.length < fewestAnswers) return [];
  return answers.filter(({ shown }) => shown || closed);
}

/** Whether the answers that wait for company are now enough to be shown together. */
export const mayShowWaiting = (waiting: number): boolean => waiting >= fewestAnswers;

/**
 * Counts and texts of answers. Texts come in an order of their own that says nothing about who wrote two of them.
 *
 * @returns null when there are too few to be shown
 */
export function summariseFeedback(answers: readonly FeedbackAnswer[], locale: string): FeedbackSummary | null {
  if (answers.length < fewestAnswers) return null;
  const compare = new Intl.Collator(locale).compare;
  return {
    answers: answers.length,
    questions: feedbackQuestions.map((question) => {
      const given = answers.flatMap((answer) => answer[question] ?? []);
      const counts = feedbackScale.map((value) => given.filter((one) => one === value).length);
      const sum = given.reduce((total, value) => total + value, 0);
      return { question, counts, answered: given.length, mean: given.length > 0 ? sum / given.length : null };
    }),
    texts: { good: textsOf(answers, 'good', compare), better: textsOf(answers, 'better', compare) },
  };
}

function textsOf(
  answers: readonly FeedbackAnswer[],
  which: FeedbackText,
  compare: (one: string, other: string) => number,
) {
  const texts = answers.flatMap((answer) => {
    const text = answer[which];
    return text === null ? [] : { text, locale: answer.locale };
  });
  return texts.toSorted((one, other) => compare(one.text, other.text));
}
