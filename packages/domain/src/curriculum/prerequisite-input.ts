import { z } from 'zod';
import { email, line, paragraphs, sideCode, uuid } from '../shared/fields.ts';

/** What an event asks for; both lists together may be empty. */
export const prerequisitesInput = z.object({
  curriculumIds: z.array(uuid).max(20),
  moduleIds: z.array(uuid).max(20),
});
export type PrerequisitesInput = z.output<typeof prerequisitesInput>;

/** Whom the prerequisites of an event are waived for, as the person will register, and why. */
export const waiverInput = z.object({
  givenName: line(100),
  familyName: line(100),
  email,
  side: sideCode,
  reason: paragraphs(500),
});
export type WaiverInput = z.output<typeof waiverInput>;
