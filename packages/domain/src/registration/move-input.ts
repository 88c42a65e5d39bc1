import { z } from 'zod';
import { line, uuid } from '../shared/fields.ts';

/** A manager moves a registration to another event of the project. */
export const moveInput = z.object({
  targetEventId: uuid,
  /** Kept in the audit trail of both registrations. */
  reason: line(300),
  /** Whether the person may wait where no seat is free; otherwise nothing is moved. */
  mayWait: z.boolean(),
  /** Whether the person may come without what that event asks for; the reason says why. */
  waive: z.boolean().default(false),
});
export type MoveInput = z.output<typeof moveInput>;
