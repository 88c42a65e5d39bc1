import { z } from 'zod';
import { calendarDate, line, uuid } from '../shared/fields.ts';
import { evidenceKinds, isDated, maxEvidenceMegabytes } from './evidence-kind.ts';

/** What is said of a file of an event's dossier. The day is the one it shows, or on which it was made. */
export const evidenceDescription = z.object({
  kind: z.enum(evidenceKinds, { message: 'field.choice' }),
  day: calendarDate.optional(),
  caption: line(300).optional(),
});

/** A list, a log or a picture says of which day it is. */
export const saysItsDay = ({ kind, day }: Pick<z.output<typeof evidenceDescription>, 'kind' | 'day'>): boolean =>
  day !== undefined || !isDated(kind);
export const dayMissing = { message: 'field.required', path: ['day'] };

/** A file for an event's dossier; what it is, its bytes say. */
export const evidenceInput = evidenceDescription
  .extend({
    fileName: line(200),
    content: z.base64().max(Math.ceil((maxEvidenceMegabytes * 1024 * 1024) / 3) * 4),
  })
  .refine(saysItsDay, dayMissing);
export type EvidenceInput = z.output<typeof evidenceInput>;

/** Taking a file out of a dossier; the reason is kept. */
export const evidenceRemoval = z.object({ evidenceId: uuid, reason: line(300) });
export type EvidenceRemoval = z.output<typeof evidenceRemoval>;
