import { boolean, date, foreignKey, numeric, pgTable, primaryKey } from 'drizzle-orm/pg-core';
import { account } from '../account/table.ts';
import { event } from '../event/table.ts';
import { participant } from '../participant/table.ts';
import { createdAt, id, projectId } from '../shared/columns.ts';

/** What the trainers found of one participant at one event. Earlier results are in the audit trail. */
export const assessment = pgTable(
  'assessment',
  {
    projectId: projectId(),
    eventId: id(),
    participantId: id(),
    passed: boolean().notNull(),
    points: numeric({ precision: 6, scale: 2, mode: 'number' }),
    /** The day on which the result came to be what it is, in the event's zone. */
    assessedOn: date().notNull(),
    assessedBy: id().references(() => account.id),
    changedAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.eventId, t.participantId] }),
    foreignKey({ columns: [t.projectId, t.eventId], foreignColumns: [event.projectId, event.id] }),
    foreignKey({ columns: [t.projectId, t.participantId], foreignColumns: [participant.projectId, participant.id] }),
  ],
);
