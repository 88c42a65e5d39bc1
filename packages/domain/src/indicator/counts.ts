import { z } from 'zod';
import { eventKinds } from '../event/event.ts';
import { calendarDate, sideCode } from '../shared/fields.ts';

/**
 * Three counts with three names. A participation is one person at one event, a participant is a person counted once
 * however often they came, a completion is a person who met the conditions of one training.
 */
export const counts = ['participations', 'participants', 'completions'] as const;
export type Count = (typeof counts)[number];

/** Narrows the participation ledger; every number on the page opens its rows with the same filter. */
export const participationFilter = z.object({
  from: calendarDate.optional(),
  to: calendarDate.optional(),
  side: sideCode.optional(),
  kind: z.enum(eventKinds).optional(),
  /** Only events organised from two sides. */
  joint: z.boolean().optional(),
});
export type ParticipationFilter = z.output<typeof participationFilter>;
