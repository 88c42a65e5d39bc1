import { z } from 'zod';
import { organisationKinds } from '../organisation/organisation-kind.ts';
import { registrationInput, sum } from '../registration/index.ts';
import { email, instant, line, sideCode } from '../shared/fields.ts';
import { languageCode } from '../shared/localised.ts';

/** No event gives more seats to one group. */
export const mostGroupSeats = 100;

const seats = z.coerce
  .number({ message: 'field.invalid' })
  .int({ message: 'field.invalid' })
  .min(0)
  .max(mostGroupSeats);

/** What an organisation fills in to hold seats: who it is, whom to write to, and how many seats for which side. */
export const groupInput = z.object({
  organisationName: line(300),
  organisationKind: z.enum(organisationKinds, { message: 'field.choice' }).optional(),
  givenName: line(100),
  familyName: line(100),
  email,
  locale: languageCode,
  /** Seats for people of each side; a side that is absent gets none. */
  seats: z
    .record(sideCode, seats.optional())
    .transform((wanted) =>
      Object.fromEntries(Object.entries(wanted).filter((entry): entry is [string, number] => (entry[1] ?? 0) > 0)),
    )
    .refine((wanted) => sum(Object.values(wanted)) > 0, { message: 'field.required' }),
  noticeRead: registrationInput.shape.noticeRead,
  /** Made with the page: sending the form twice holds the seats once. */
  idempotencyKey: z.uuid({ message: 'field.invalid' }),
});
export type GroupInput = z.output<typeof groupInput>;

/** Somebody who is named for a held seat. Their questions they answer themselves, through their own link. */
export const namedPerson = z.object({
  givenName: line(100),
  familyName: line(100),
  email,
  region: registrationInput.shape.region,
  gender: registrationInput.shape.gender,
  birthYear: registrationInput.shape.birthYear,
  /** Absent: the contact's. */
  locale: languageCode.optional(),
});
export type NamedPerson = z.output<typeof namedPerson>;

/** The number of a seat within its group, from 1. */
export const seatNumber = z.coerce.number({ message: 'field.invalid' }).int().min(1).max(mostGroupSeats);

/** A new naming date and why, for the audit trail. */
export const extensionInput = z.object({ namedUntil: instant, reason: line(300) });
