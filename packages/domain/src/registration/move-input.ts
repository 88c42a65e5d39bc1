import { z } from 'zod';
import { line, uuid } from '../shared/fields.ts';

/** A manager moves a registration to another event of the project. */
export const moveInput = z.object({
  targetEventId: uuid,
  /** Kept in the audit trail of both registrations. */
  reason: line(300),
  /** Whether the person may wait where no seat is free; otherwise nothing is moved. */
  mayWait: z.boolean(),
});
export type MoveInput = z.output<typeof moveInput>;
