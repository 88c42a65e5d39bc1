import { z } from 'zod';
import { eventKinds } from '../event/event.ts';
import { line, localised, paragraphs, uuid } from '../shared/fields.ts';
import { languageCode } from '../shared/localised.ts';
import { hasOptions, optionLimits, questionKinds } from './question.ts';

const localisedOrNone = (text: z.ZodType<string>) =>
  z.record(languageCode, text.optional()).transform((texts): Record<string, string> => {
    const filled = Object.entries(texts).filter((entry): entry is [string, string] => entry[1] !== undefined);
    return Object.fromEntries(filled);
  });

const option = z.object({ id: uuid.optional(), label: localised(line(200)) });

/** A question as a manager writes it. An option that has an id is one that is already there. */
export const questionInput = z
  .object({
    kind: z.enum(questionKinds, { message: 'field.choice' }),
    wording: localised(line(300)),
    help: localisedOrNone(paragraphs(1000)).default({}),
    required: z.boolean(),
    sensitive: z.boolean(),
    /** Why a sensitive question is asked, in each language of its wording. */
    reason: localisedOrNone(line(500)).default({}),
    options: z.array(option).max(optionLimits.max).default([]),
    /** None: for events of every kind. */
    eventKinds: z.array(z.enum(eventKinds, { message: 'field.choice' })).default([]),
  })
  .refine(({ kind, options }) => !hasOptions(kind) || options.length >= optionLimits.min, {
    message: 'question.options_needed',
    path: ['options'],
  })
  .refine(({ options }) => new Set(options.map(({ id }) => id ?? {})).size === options.length, {
    message: 'field.invalid',
    path: ['options'],
  })
  .refine(
    ({ sensitive, wording, reason }) => !sensitive || Object.keys(wording).every((language) => reason[language]),
    {
      message: 'question.reason_needed',
      path: ['reason'],
    },
  )
  .transform((question) => (hasOptions(question.kind) ? question : { ...question, options: [] }));
export type QuestionInput = z.output<typeof questionInput>;
