import { z } from 'zod';
import { line, paragraphs } from '../shared/fields.ts';
import { languageCode } from '../shared/localised.ts';

const placeholder = /\{\{(name|event)\}\}/g;

/** What a message can say of each person; everything else stands as it was written. */
export interface PlaceholderValues {
  readonly name: string;
  readonly event: string;
}

/** Puts the values in, in one pass: a value that looks like a placeholder is a value all the same. */
export const fillPlaceholders = (text: string, values: PlaceholderValues): string =>
  text.replace(placeholder, (_, name: keyof PlaceholderValues) => values[name]);

/** Whether braces are left that name nothing: somebody would get them as they stand. */
export const hasUnknownPlaceholder = (text: string): boolean => /\{\{|\}\}/.test(text.replace(placeholder, ' '));

const known = (text: z.ZodType<string>) =>
  text.refine((written) => !hasUnknownPlaceholder(written), { message: 'field.placeholder' });

const inLanguages = (text: z.ZodType<string>) =>
  z.record(languageCode, text.optional()).transform((texts): Readonly<Record<string, string>> => {
    const filled = Object.entries(texts).filter((entry): entry is [string, string] => entry[1] !== undefined);
    return Object.fromEntries(filled);
  });

/** A message to people of an event, in some of the project's languages; a subject needs its text, and a text its subject. */
export const peopleMessage = z
  .object({
    subject: inLanguages(known(line(150))).default({}),
    text: inLanguages(known(paragraphs(5000))).default({}),
    /** The language for people whose own has no text; without one, the message is not sent to anybody. */
    fallback: languageCode.optional(),
  })
  .superRefine(({ subject, text, fallback }, context) => {
    const require = (path: string[]) => context.addIssue({ code: 'custom', message: 'field.required', path });
    const written = new Set([...Object.keys(subject), ...Object.keys(text)]);
    if (written.size === 0) require(['text']);
    for (const language of written) {
      if (subject[language] === undefined) require(['subject', language]);
      if (text[language] === undefined) require(['text', language]);
    }
    if (fallback !== undefined && !written.has(fallback)) require(['text', fallback]);
  });
export type PeopleMessage = z.output<typeof peopleMessage>;

/** The language in which somebody gets a message; null: it has none for them. */
export const messageLanguage = ({ text, fallback }: Pick<PeopleMessage, 'text' | 'fallback'>, own: string) =>
  text[own] !== undefined ? own : (fallback ?? null);
