import { z } from 'zod';
import { line, localised, paragraphs, uuid } from '../shared/fields.ts';
import { languageCode } from '../shared/localised.ts';

/** What a manager writes: the name of a consent and the words a person agrees to, in each content language. */
export const consentTextInput = z.object({
  title: localised(line(120)),
  text: localised(paragraphs(2000)),
  /** What is new against the version before; none with the first. */
  changes: z.record(languageCode, line(500).optional()).default({}),
});
export type ConsentTextInput = z.output<typeof consentTextInput>;

const version = z.coerce.number().int().min(1).max(10_000);

/** The versions that a registration form showed, and which of them were ticked. */
export const consentAnswers = z
  .object({
    shown: z.array(z.object({ purposeId: uuid, version })).max(50),
    ticked: z.array(uuid).max(50),
  })
  .default({ shown: [], ticked: [] });
export type ConsentAnswers = z.output<typeof consentAnswers>;

/** Giving a consent to the version that was shown, or taking it back. */
export const consentChoice = z.object({ purposeId: uuid, version, given: z.boolean() });
export type ConsentChoice = z.output<typeof consentChoice>;
