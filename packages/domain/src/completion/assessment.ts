import { z } from 'zod';
import { uuid } from '../shared/fields.ts';

/** What the trainers found, and on which day. */
export interface AssessmentResult {
  readonly passed: boolean;
  /** Calendar date in the event's zone. */
  readonly day: string;
}

/** The result of one participant as a manager or a trainer of the event enters it. */
export const assessmentInput = z.object({
  participantId: uuid,
  passed: z.boolean(),
  points: z.coerce.number().min(0).max(1000).multipleOf(0.01).optional(),
});
export type AssessmentInput = z.output<typeof assessmentInput>;
