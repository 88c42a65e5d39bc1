import { legMeans, type NeedKind } from '@sens/domain/visit';
import { sql } from 'drizzle-orm';
import {
  check,
  doublePrecision,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core';
import { event } from '../event/table.ts';
import { projectSide } from '../project/table.ts';
import { createdAt, id, instant, localised, projectId } from '../shared/columns.ts';

/** What a study visit asks of its travellers and tells them. An event without a row has no journey yet. */
export const visit = pgTable(
  'visit',
  {
    projectId: projectId(),
    eventId: id(),
    needs: text().array().$type<NeedKind[]>().notNull(),
    /** Days after the return for which needs are kept. */
    keptDays: integer().notNull(),
    /** When they were deleted. */
    needsDeletedAt: instant(),
    /** Days before the beginning on which the joining instructions are sent. */
    instructionDays: integer(),
    bring: localised()
      .notNull()
      .default(sql`'{}'`),
    callName: text(),
    callPhone: text(),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.eventId] }),
    foreignKey({ columns: [t.projectId, t.eventId], foreignColumns: [event.projectId, event.id] }),
  ],
);

/** Whom the group goes to. */
export const visitHost = pgTable(
  'visit_host',
  {
    projectId: projectId(),
    id: id(),
    eventId: id(),
    organisation: text().notNull(),
    contactName: text(),
    email: text(),
    phone: text(),
    address: text().notNull(),
    /** WGS 84, in degrees. */
    latitude: doublePrecision(),
    longitude: doublePrecision(),
    /** What will be seen there. */
    offers: localised().notNull(),
    interpretation: text(),
    /** Opens the host's page. */
    accessCode: text().notNull().unique(),
    confirmedAt: instant(),
    /** What the host wrote while confirming. */
    remark: text(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.id] }),
    foreignKey({ columns: [t.projectId, t.eventId], foreignColumns: [visit.projectId, visit.eventId] }),
    index('visit_host_event').on(t.projectId, t.eventId),
  ],
);

export const visitStop = pgTable(
  'visit_stop',
  {
    projectId: projectId(),
    id: id(),
    eventId: id(),
    title: localised().notNull(),
    hostId: uuid(),
    place: text().notNull(),
    startsAt: instant().notNull(),
    endsAt: instant().notNull(),
    timeZone: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.id] }),
    foreignKey({ columns: [t.projectId, t.eventId], foreignColumns: [visit.projectId, visit.eventId] }),
    foreignKey({ columns: [t.projectId, t.hostId], foreignColumns: [visitHost.projectId, visitHost.id] }),
    check('visit_stop_order', sql`${t.startsAt} < ${t.endsAt}`),
    index('visit_stop_event').on(t.projectId, t.eventId, t.startsAt),
  ],
);

/** A part of the journey. */
export const visitLeg = pgTable(
  'visit_leg',
  {
    projectId: projectId(),
    id: id(),
    eventId: id(),
    means: text({ enum: legMeans }).notNull(),
    origin: text().notNull(),
    destination: text().notNull(),
    startsAt: instant().notNull(),
    endsAt: instant().notNull(),
    timeZone: text().notNull(),
    operator: text(),
    operatorPhone: text(),
    /** Null: nobody counts. */
    seats: integer(),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.id] }),
    foreignKey({ columns: [t.projectId, t.eventId], foreignColumns: [visit.projectId, visit.eventId] }),
    check('visit_leg_order', sql`${t.startsAt} < ${t.endsAt}`),
    check('visit_leg_seats', sql`${t.seats} > 0`),
    index('visit_leg_event').on(t.projectId, t.eventId, t.startsAt),
  ],
);

/** Where people of a side board. */
export const visitPickUp = pgTable(
  'visit_pick_up',
  {
    projectId: projectId(),
    id: id(),
    legId: id(),
    side: text().notNull(),
    place: text().notNull(),
    departsAt: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.id] }),
    foreignKey({ columns: [t.projectId, t.legId], foreignColumns: [visitLeg.projectId, visitLeg.id] }).onDelete(
      'cascade',
    ),
    foreignKey({ columns: [t.projectId, t.side], foreignColumns: [projectSide.projectId, projectSide.code] }),
    index('visit_pick_up_leg').on(t.projectId, t.legId),
  ],
);
