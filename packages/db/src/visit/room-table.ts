import { sql } from 'drizzle-orm';
import { boolean, check, date, foreignKey, index, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { registration } from '../registration/table.ts';
import { id, projectId } from '../shared/columns.ts';
import { visit } from './table.ts';

/** A room for one or several nights. */
export const visitRoom = pgTable(
  'visit_room',
  {
    projectId: projectId(),
    id: id(),
    eventId: id(),
    place: text().notNull(),
    name: text().notNull(),
    beds: integer().notNull(),
    accessible: boolean().notNull(),
    /** The first night, and the day of leaving. */
    from: date({ mode: 'string' }).notNull(),
    until: date({ mode: 'string' }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.id] }),
    foreignKey({ columns: [t.projectId, t.eventId], foreignColumns: [visit.projectId, visit.eventId] }),
    check('visit_room_beds', sql`${t.beds} > 0`),
    check('visit_room_order', sql`${t.from} < ${t.until}`),
    index('visit_room_event').on(t.projectId, t.eventId),
  ],
);

/** Who sleeps where. */
export const visitBed = pgTable('visit_bed', { projectId: projectId(), roomId: id(), registrationId: id() }, (t) => [
  primaryKey({ columns: [t.projectId, t.roomId, t.registrationId] }),
  foreignKey({ columns: [t.projectId, t.roomId], foreignColumns: [visitRoom.projectId, visitRoom.id] }).onDelete(
    'cascade',
  ),
  foreignKey({
    columns: [t.projectId, t.registrationId],
    foreignColumns: [registration.projectId, registration.id],
  }).onDelete('cascade'),
  index('visit_bed_registration').on(t.projectId, t.registrationId),
]);

/** Two who want to share a room, as a manager read their words. */
export const visitRoomWish = pgTable(
  'visit_room_wish',
  { projectId: projectId(), registrationId: id(), otherId: id(), must: boolean().notNull() },
  (t) => [
    primaryKey({ columns: [t.projectId, t.registrationId, t.otherId] }),
    foreignKey({
      columns: [t.projectId, t.registrationId],
      foreignColumns: [registration.projectId, registration.id],
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.projectId, t.otherId],
      foreignColumns: [registration.projectId, registration.id],
    }).onDelete('cascade'),
  ],
);
