import { z } from 'zod';
import { consentAnswers } from '../consent/consent-input.ts';
import { organisationKinds } from '../organisation/organisation-kind.ts';
import { genders } from '../participant/gender.ts';
import { givenAnswers } from '../question/read-answers.ts';
import { email, line, regionCode, sideCode } from '../shared/fields.ts';
import { languageCode } from '../shared/localised.ts';

/** Nobody younger attends; a later birth year is a slip of the finger. */
const youngest = 10;

/** Ticked boxes arrive as "on" from a form and as true from a client. */
const ticked = z.union([z.boolean(), z.string().transform((text) => text === 'on' || text === 'true')]);

/**
 * What somebody fills in to register. The characteristics (region, gender, birth year, organisation and its kind) are what the
 * indicators are broken down by; gender may be left unsaid.
 */
export const registrationInput = z.object({
  givenName: line(100),
  familyName: line(100),
  email,
  side: sideCode,
  /** NUTS 3. */
  region: regionCode.optional(),
  gender: z.enum(genders, { message: 'field.choice' }),
  birthYear: z.coerce
    .number({ message: 'field.year' })
    .int({ message: 'field.year' })
    .min(1900, { message: 'field.year' })
    .refine((year) => year <= new Date().getUTCFullYear() - youngest, { message: 'field.year' })
    .optional(),
  organisationName: line(300).optional(),
  organisationKind: z.enum(organisationKinds, { message: 'field.choice' }).optional(),
  /** What was offered beside the form and ticked; none of it is a condition. */
  consents: consentAnswers,
  /** To the questions of the event, by the question's id; checked against what the event asks. */
  answers: givenAnswers.optional(),
  /** Of a study visit: a pick-up point by the leg's id, and what the traveller needs; checked against what it asks. */
  boarding: givenAnswers.optional(),
  needs: givenAnswers.optional(),
  /** The data protection notice was read; this is information, not consent. */
  noticeRead: ticked.refine((value) => value, { message: 'field.must_agree' }),
  locale: languageCode,
  /** Made with the page: sending the form twice gives one registration. */
  idempotencyKey: z.uuid({ message: 'field.invalid' }),
});
export type RegistrationInput = z.output<typeof registrationInput>;
