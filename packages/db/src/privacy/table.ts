import { privacyRequestKinds, privacyRequestStates } from '@sens/domain/privacy';
import { boolean, date, foreignKey, index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { participant } from '../participant/table.ts';
import { project } from '../project/table.ts';
import { createdAt, id, instant, projectId } from '../shared/columns.ts';

/** How long a project must keep its records; without a row that of its programming period holds. */
export const retention = pgTable('retention', {
  projectId: projectId()
    .primaryKey()
    .references(() => project.id),
  years: integer().notNull(),
  /** The day of the last payment or of the accounts. */
  startsOn: date(),
  /** A manager said that the identities of all are to be replaced once the obligation is over. */
  eraseAll: boolean().notNull().default(false),
});

/** What somebody asked about their data, and what became of it. */
export const privacyRequest = pgTable(
  'privacy_request',
  {
    projectId: projectId(),
    id: id(),
    participantId: id(),
    kind: text({ enum: privacyRequestKinds }).notNull(),
    status: text({ enum: privacyRequestStates }).notNull(),
    message: text(),
    /** Why it was refused. */
    answer: text(),
    requestedAt: createdAt(),
    dueOn: date().notNull(),
    closedAt: instant(),
    /** Null: the person themselves. */
    closedBy: uuid(),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.id] }),
    foreignKey({ columns: [t.projectId, t.participantId], foreignColumns: [participant.projectId, participant.id] }),
    index('privacy_request_person').on(t.projectId, t.participantId),
  ],
);
