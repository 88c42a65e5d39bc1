import type { EventKind } from '../event/event.ts';
import type { Localised } from '../shared/localise.ts';

export const questionKinds = ['short_text', 'long_text', 'choice', 'several', 'yes_no', 'file'] as const;
export type QuestionKind = (typeof questionKinds)[number];

/** One of the answers to choose from. Its id stays when its words change. */
export interface QuestionOption {
  readonly id: string;
  readonly label: Localised;
}

/** What checking an answer needs to know of its question. */
export interface AskedQuestion {
  readonly id: string;
  readonly kind: QuestionKind;
  readonly options: readonly QuestionOption[];
  readonly required: boolean;
}

export const optionLimits = { min: 2, max: 30 } as const;
export const textLimits = { short_text: 300, long_text: 4000 } as const;

/** The largest file that is taken as an answer. */
export const maxAnswerMegabytes = 2;
export const answerFileTypes = ['application/pdf', 'image/png', 'image/jpeg'] as const;

/** These have options. */
export const hasOptions = (kind: QuestionKind): boolean => kind === 'choice' || kind === 'several';

/**
 * Whether an event asks a question: by its kind, unless a manager left the question out of it or added it.
 *
 * @param question with no event kinds it is for all of them
 * @param included what a manager decided for the event; null: nothing
 */
export function isAsked(
  question: { eventKinds: readonly EventKind[]; retiredAt: Date | null },
  eventKind: EventKind,
  included: boolean | null,
): boolean {
  if (question.retiredAt !== null) return false;
  return included ?? (question.eventKinds.length === 0 || question.eventKinds.includes(eventKind));
}
