import { organisationKinds } from '@sens/domain/organisation';
import { ageBands, genders } from '@sens/domain/participant';
import { date, foreignKey, index, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { event } from '../event/table.ts';
import { participant } from '../participant/table.ts';
import { id, projectId } from '../shared/columns.ts';

/**
 * The participation ledger: one row per person and event attended, kept up to date in the transaction of each mark.
 * Every indicator is a filter and a unit over it. Side, region, gender, age band and kind of organisation are as of first entry.
 */
export const participation = pgTable(
  'participation',
  {
    projectId: projectId(),
    eventId: id(),
    participantId: id(),
    firstDay: date().notNull(),
    sessions: integer().notNull(),
    minutes: integer().notNull(),
    completedOn: date(),
    side: text().notNull(),
    region: text(),
    gender: text({ enum: genders }),
    ageBand: text({ enum: ageBands }),
    organisationKind: text({ enum: organisationKinds }),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.eventId, t.participantId] }),
    foreignKey({ columns: [t.projectId, t.eventId], foreignColumns: [event.projectId, event.id] }),
    foreignKey({ columns: [t.projectId, t.participantId], foreignColumns: [participant.projectId, participant.id] }),
    // In the order of the ledger, so that a page of it is read from where it begins and needs no sorting.
    index('participation_ledger').on(t.projectId, t.firstDay, t.eventId, t.participantId),
    index('participation_participant').on(t.projectId, t.participantId),
  ],
);
