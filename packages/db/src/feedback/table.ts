import { sql } from 'drizzle-orm';
import { boolean, check, foreignKey, index, pgTable, primaryKey, smallint, text, uuid } from 'drizzle-orm/pg-core';
import { event } from '../event/table.ts';
import { registration } from '../registration/table.ts';
import { id, projectId } from '../shared/columns.ts';

/**
 * Somebody who attended may say once what they thought of it. It proves that they may and whether they have, and no
 * more: it has no times, and nothing here or in an answer leads from one to the other.
 */
export const feedbackInvitation = pgTable(
  'feedback_invitation',
  {
    projectId: projectId(),
    registrationId: id(),
    eventId: id(),
    /** Opens the form once. */
    token: text().notNull().unique(),
    used: boolean().notNull().default(false),
    mailed: boolean().notNull().default(false),
    reminded: boolean().notNull().default(false),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.registrationId] }),
    foreignKey({ columns: [t.projectId, t.registrationId], foreignColumns: [registration.projectId, registration.id] }),
    foreignKey({ columns: [t.projectId, t.eventId], foreignColumns: [event.projectId, event.id] }),
    index('feedback_invitation_event').on(t.projectId, t.eventId),
  ],
);

/** From 1 to 5, or left out. */
const rating = () => smallint();

/** An anonymous answer: no person, no registration, no time, and an id that tells no order. */
export const feedbackAnswer = pgTable(
  'feedback_answer',
  {
    projectId: projectId(),
    /** Random (UUIDv4), unlike other rows' ids, which tell when they were made. */
    id: uuid().notNull(),
    eventId: id(),
    locale: text().notNull(),
    content: rating(),
    trainers: rating(),
    organisation: rating(),
    usefulness: rating(),
    recommend: rating(),
    good: text(),
    better: text(),
    /** Whether it came to light with others; alone it waits. */
    shown: boolean().notNull().default(false),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.id] }),
    foreignKey({ columns: [t.projectId, t.eventId], foreignColumns: [event.projectId, event.id] }),
    index('feedback_answer_event').on(t.projectId, t.eventId),
    check(
      'feedback_answer_scale',
      sql`least(${t.content}, ${t.trainers}, ${t.organisation}, ${t.usefulness}, ${t.recommend}) >= 1
        and greatest(${t.content}, ${t.trainers}, ${t.organisation}, ${t.usefulness}, ${t.recommend}) <= 5`,
    ),
  ],
);
