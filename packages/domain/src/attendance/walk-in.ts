import { z } from 'zod';
import { languageCode } from '../shared/localised.ts';
import { handRegistrationInput } from '../registration/place-by-hand.ts';
import { attendanceMarkInput } from './attendance-mark.ts';

/** What a trainer asks of somebody who walks in: the name and the mail are enough. */
export const walkInDetails = handRegistrationInput.pick({ givenName: true, familyName: true, email: true, side: true });

/**
 * Somebody who walked in, kept on the phone as an intent like a mark: the same id, device and sequence, so that sending
 * it again changes nothing. Who the person is, the server finds out.
 */
export const walkInInput = walkInDetails.extend({
  ...attendanceMarkInput.pick({ markId: true, sessionId: true, markedAt: true, device: true, sequence: true }).shape,
  /** Lets the person in even beyond the capacity; kept in the audit trail. */
  overCapacityReason: handRegistrationInput.shape.overCapacityReason,
  /** The language of their mails. */
  locale: languageCode,
});
export type WalkInInput = z.output<typeof walkInInput>;

/** What became of somebody who walked in. */
export interface WalkInAnswer {
  readonly registrationId: string;
  /** Whether the project knew the person before. */
  readonly known: boolean;
}
