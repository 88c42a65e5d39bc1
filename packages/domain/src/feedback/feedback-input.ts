import { z } from 'zod';
import { paragraphs } from '../shared/fields.ts';
import { languageCode } from '../shared/localised.ts';
import { feedbackQuestions, feedbackTexts } from './feedback.ts';

/** A form posts an empty text for what was left out. */
const left = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (typeof value === 'string' && value.trim() === '' ? undefined : value), schema.optional());

const rating = left(z.coerce.number().int().min(1).max(5));
const words = left(paragraphs(2000));

/** What the form of feedback sends. Every question may be left out; a form without any answer is refused. */
export const feedbackInput = z
  .object({
    content: rating,
    trainers: rating,
    organisation: rating,
    usefulness: rating,
    recommend: rating,
    good: words,
    better: words,
    locale: languageCode,
  })
  .refine((given) => [...feedbackQuestions, ...feedbackTexts].some((name) => given[name] !== undefined), {
    path: [feedbackQuestions[0]],
    message: 'field.required',
  });
export type FeedbackInput = z.output<typeof feedbackInput>;
