import { z } from 'zod';
import { uuid } from '../shared/fields.ts';

/** How one person of a bulk issue stands. A skipped one has a reason. */
export const runStates = ['waiting', 'issued', 'skipped'] as const;
export type RunState = (typeof runStates)[number];

/** The errors that are an answer about one person of a bulk issue; any other is a fault, and tried again. */
export const skipReasons = ['certificate.not_earned', 'certificate.already_issued'] as const;
export type SkipReason = (typeof skipReasons)[number];

export const isSkipReason = (code: string): code is SkipReason => skipReasons.some((reason) => reason === code);

/** Whose certificates of an event are issued together; without people, of everybody who earned one and has none. */
export const issueRunInput = z.object({
  eventId: uuid,
  participantIds: z.array(uuid).min(1).max(5000).optional(),
});
export type IssueRunInput = z.output<typeof issueRunInput>;
