import { z } from 'zod';
import { line, uuid } from '../shared/fields.ts';

/** What the trainers found, and on which day. */
export interface AssessmentResult {
  readonly passed: boolean;
  /** Calendar date in the event's zone. */
  readonly day: string;
}

/** The largest file a result is shown with: a marked test, a report. */
export const maxResultFileMegabytes = 5;

/** The result of one participant as a manager or a trainer of the event enters it. */
export const assessmentInput = z.object({
  participantId: uuid,
  passed: z.boolean(),
  points: z.coerce.number().min(0).max(1000).multipleOf(0.01).optional(),
  /** What the result was taken from, as base64; without, an earlier file stays. */
  file: z
    .object({
      fileName: line(200),
      content: z.base64().max(Math.ceil((maxResultFileMegabytes * 1024 * 1024) / 3) * 4),
    })
    .optional(),
});
export type AssessmentInput = z.output<typeof assessmentInput>;
