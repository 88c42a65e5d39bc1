import { z } from 'zod';
import { line, paragraphs, uuid } from '../shared/fields.ts';

export const absenceNoteStates = ['waiting', 'accepted', 'declined'] as const;
export type AbsenceNoteState = (typeof absenceNoteStates)[number];

/** The largest file that comes with a note. */
export const maxNoteMegabytes = 5;

/** A file as base64: four characters for three bytes. */
export const noteFile = z.object({
  fileName: line(200),
  content: z.base64().max(Math.ceil((maxNoteMegabytes * 1024 * 1024) / 3) * 4),
});

/** Which sessions somebody misses or missed, and why. */
export const absenceNoteInput = z.object({
  sessionIds: z.array(uuid, { message: 'field.required' }).min(1, { message: 'field.required' }).max(100),
  reason: paragraphs(1000),
  file: noteFile.optional(),
});
export type AbsenceNoteInput = z.output<typeof absenceNoteInput>;

/** What a manager or a trainer says to a note; who wrote it reads the remark. */
export const noteDecisionInput = z.object({
  decision: z.enum(['accepted', 'declined'], { message: 'field.choice' }),
  remark: line(500).optional(),
});
export type NoteDecision = z.output<typeof noteDecisionInput>;
