import { z } from 'zod';
import type { ErrorParams } from '../shared/error-codes.ts';
import { instant, line, uuid } from '../shared/fields.ts';
import { attendanceStatuses } from './attendance.ts';

/**
 * How a mark came to be; `own` is a person's own arrival and `log` comes from a platform's log of who joined: no phone
 * of a trainer can claim either.
 */
export const markSources = ['roll_call', 'ticket', 'walk_in', 'own', 'log'] as const;
export type MarkSource = (typeof markSources)[number];

/**
 * A mark is an intent ("I saw this person here"), not a state: it is made once on a device, keeps its id for ever,
 * and is never changed. `basedOn` is the mark the trainer saw when making it; a correction points at what it corrects.
 */
export const attendanceMarkInput = z.object({
  markId: uuid,
  sessionId: uuid,
  registrationId: uuid,
  status: z.enum(attendanceStatuses, { message: 'field.choice' }),
  /** Minutes present; left out, the whole session counts for present and late, none for excused and absent. */
  minutes: z.number().int().min(0).max(1440).nullable().default(null),
  /** When the person came and went, instead of minutes; left out, with the session. Older phones know neither. */
  arrivedAt: instant.nullish(),
  leftAt: instant.nullish(),
  remark: line(500).nullable().default(null),
  /** The device's clock. */
  markedAt: instant,
  device: uuid,
  /** Counts up on the device, so that its own marks have an order whatever its clock does. */
  sequence: z.number().int().min(0),
  basedOn: uuid.nullable().default(null),
  /** Why it is made after the session was finalised; it is kept with the mark. */
  reason: line(500).nullable().default(null),
  source: z.enum(['roll_call', 'ticket']).default('roll_call'),
});
export type AttendanceMarkInput = z.output<typeof attendanceMarkInput>;

/** One batch from one phone. */
export const attendanceMarkBatch = z.array(attendanceMarkInput).min(1).max(500);

/** What a phone says of itself with what it sends. */
export const senderInput = z.object({
  /** The device's clock while it sends, from which its error is estimated. */
  deviceNow: instant.optional(),
  /** Whose marks these are: on a phone that changes hands they must not be sent as somebody else's. */
  accountId: uuid.optional(),
});
export type SenderInput = z.output<typeof senderInput>;

/** Why a mark was refused. */
export type MarkRefusal = {
  [C in RefusalCode]: { code: C; params: ErrorParams[C] };
}[RefusalCode];
type RefusalCode =
  | 'attendance.session_unknown'
  | 'attendance.registration_unknown'
  | 'attendance.not_confirmed'
  | 'attendance.minutes_too_many'
  | 'attendance.times_impossible'
  | 'attendance.not_started'
  | 'attendance.session_finalised';

/** What became of one mark; only settled marks leave the phone's queue, and each of these settles it. */
export type MarkAnswer =
  | { markId: string; outcome: 'accepted' | 'duplicate' | 'accepted_with_conflict' }
  | ({ markId: string; outcome: 'rejected' } & MarkRefusal);
