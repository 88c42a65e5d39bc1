import { z } from 'zod';
import { calendarDate, email, line, paragraphs } from '../shared/fields.ts';

export const privacyRequestKinds = ['correction', 'erasure'] as const;
export type PrivacyRequestKind = (typeof privacyRequestKinds)[number];

export const privacyRequestStates = ['open', 'done', 'refused'] as const;
export type PrivacyRequestState = (typeof privacyRequestStates)[number];

/** An empty field, which forms leave out, takes away what stood there. */
const orNothing = <T extends z.ZodType>(schema: T) =>
  z
    .preprocess((value) => (typeof value === 'string' && value.trim() === '' ? null : value), schema.nullable())
    .optional()
    .transform((value) => value ?? null);

/** What a person corrects themselves: nothing here is in a report or proves who they are. */
export const ownDetailsInput = z.object({
  phone: orNothing(line(40)),
  place: orNothing(line(100)),
  organisationName: orNothing(line(200)),
});
export type OwnDetailsInput = z.output<typeof ownDetailsInput>;

/** What a manager corrects besides. What an indicator counts stays as of first entry. */
export const personCorrection = ownDetailsInput.extend({
  givenName: line(100),
  familyName: line(100),
  email: orNothing(email),
});
export type PersonCorrection = z.output<typeof personCorrection>;

export const correctionRequest = z.object({ message: paragraphs(2000) });

/** How a manager closes a request; a refusal says why (GDPR, Article 12(4)). */
export const requestDecision = z.discriminatedUnion('decision', [
  z.object({ decision: z.literal('done') }),
  z.object({ decision: z.literal('refused'), answer: paragraphs(2000) }),
]);
export type RequestDecision = z.output<typeof requestDecision>;

export const retentionInput = z.object({
  years: z.coerce.number().int().min(1).max(30),
  startsOn: orNothing(calendarDate),
});
export type RetentionInput = z.output<typeof retentionInput>;
