/** What everybody is asked after an event, each on a scale of five. */
export const feedbackQuestions = ['content', 'trainers', 'organisation', 'usefulness', 'recommend'] as const;
export type FeedbackQuestion = (typeof feedbackQuestions)[number];

/** What people may add in their own words. */
export const feedbackTexts = ['good', 'better'] as const;
export type FeedbackText = (typeof feedbackTexts)[number];

/** From the lowest to the highest; the words at each end depend on the question. */
export const feedbackScale = [1, 2, 3, 4, 5] as const;

/** Fewer answers than these are not shown: in a group that small, the figures would tell who said what. */
export const fewestAnswers = 3;

/** One answer as it is kept: nothing in it says whose it is or when it was given. */
export interface FeedbackAnswer extends Readonly<Record<FeedbackQuestion, number | null>> {
  readonly id: string;
  /** The language of the page on which it was written. */
  readonly locale: string;
  readonly good: string | null;
  readonly better: string | null;
  /** Whether it came in a group that is large enough to be shown. */
  readonly shown: boolean;
}
