import { sql } from 'drizzle-orm';
import { check, foreignKey, integer, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { account } from '../account/table.ts';
import { event } from '../event/table.ts';
import { participant } from '../participant/table.ts';
import { createdAt, id, projectId } from '../shared/columns.ts';
import { curriculum, module } from './table.ts';

/** What must be completed before an event: a curriculum in any version, or a module. All of an event's together. */
export const eventPrerequisite = pgTable(
  'event_prerequisite',
  {
    projectId: projectId(),
    id: id(),
    eventId: id(),
    position: integer().notNull(),
    curriculumId: uuid(),
    moduleId: uuid(),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.id] }),
    unique().on(t.projectId, t.eventId, t.position),
    foreignKey({ columns: [t.projectId, t.eventId], foreignColumns: [event.projectId, event.id] }),
    foreignKey({ columns: [t.projectId, t.curriculumId], foreignColumns: [curriculum.projectId, curriculum.id] }),
    foreignKey({ columns: [t.projectId, t.moduleId], foreignColumns: [module.projectId, module.id] }),
    check('event_prerequisite_subject', sql`(${t.curriculumId} is null) <> (${t.moduleId} is null)`),
  ],
);

/** Somebody may register for an event without its prerequisites: who allowed it, when and why. */
export const prerequisiteWaiver = pgTable(
  'prerequisite_waiver',
  {
    projectId: projectId(),
    eventId: id(),
    participantId: id(),
    reason: text().notNull(),
    waivedBy: id().references(() => account.id),
    waivedAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.eventId, t.participantId] }),
    foreignKey({ columns: [t.projectId, t.eventId], foreignColumns: [event.projectId, event.id] }),
    foreignKey({ columns: [t.projectId, t.participantId], foreignColumns: [participant.projectId, participant.id] }),
  ],
);
