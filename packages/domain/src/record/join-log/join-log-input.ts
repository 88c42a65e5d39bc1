import { z } from 'zod';
import { line, uuid } from '../../shared/fields.ts';
import { mostLogPeople } from './gather-log-people.ts';

/** The largest log that is taken. */
export const maxLogMegabytes = 5;

/** A platform's log as base64: four characters for three bytes. */
export const joinLogInput = z.object({
  fileName: line(200),
  content: z.base64().max(Math.ceil((maxLogMegabytes * 1024 * 1024) / 3) * 4),
});
export type JoinLogInput = z.output<typeof joinLogInput>;

/** Percent of the session from which on somebody counts as there for the whole of it, unless another is given. */
export const usualShare = 90;

/** What is taken of a previewed log. */
export const joinLogChoices = z.object({
  people: z
    .array(z.object({ key: z.string().max(10), registrationId: uuid.optional() }))
    .max(mostLogPeople)
    .default([]),
  minimumShare: z.coerce.number().int().min(1).max(100),
  /** The marks that the preview showed: those are corrected, others are not. */
  seen: z.array(uuid).max(2000).default([]),
  /** Needed in a finalised session; it is kept with each mark. */
  reason: line(500).optional(),
});
export type JoinLogChoices = z.output<typeof joinLogChoices>;
