import { groupSeatStatuses } from '@sens/domain/group';
import { organisationKinds } from '@sens/domain/organisation';
import { sql } from 'drizzle-orm';
import {
  check,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { event } from '../event/table.ts';
import { projectSide } from '../project/table.ts';
import { registration } from '../registration/table.ts';
import { createdAt, id, instant, projectId } from '../shared/columns.ts';

/** An organisation that holds seats of an event and names people for them until a date. */
export const registrationGroup = pgTable(
  'registration_group',
  {
    projectId: projectId(),
    id: id(),
    eventId: id(),
    organisationName: text().notNull(),
    organisationKind: text({ enum: organisationKinds }),
    /** Whom to write to; not a participant. */
    givenName: text().notNull(),
    familyName: text().notNull(),
    email: text().notNull(),
    locale: text().notNull(),
    /** Opens the page on which people are named. */
    accessCode: text().notNull().unique(),
    noticeVersion: integer().notNull(),
    namedUntil: instant().notNull(),
    /** The same form sent twice holds the seats once. */
    idempotencyKey: uuid().notNull(),
    /** Hex SHA-256 of what was sent under the key. */
    idempotencyHash: text().notNull(),
    createdAt: createdAt(),
    /** When all of it was cancelled. */
    endedAt: instant(),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.id] }),
    foreignKey({ columns: [t.projectId, t.eventId], foreignColumns: [event.projectId, event.id] }),
    uniqueIndex('registration_group_idempotency').on(t.projectId, t.eventId, t.idempotencyKey),
  ],
);

/** One seat of a group. It stands in the same line as registrations until somebody is named for it. */
export const groupSeat = pgTable(
  'group_seat',
  {
    projectId: projectId(),
    id: id(),
    groupId: id(),
    eventId: id(),
    /** From 1, within the group. */
    number: integer().notNull(),
    side: text().notNull(),
    status: text({ enum: groupSeatStatuses }).notNull(),
    /** Order of arrival within the event, given out under its lock; the person named first keeps it. */
    position: integer().notNull(),
    queueRank: integer().notNull(),
    /** Of the person named. */
    registrationId: uuid(),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.id] }),
    unique('group_seat_number').on(t.projectId, t.groupId, t.number),
    foreignKey({
      columns: [t.projectId, t.groupId],
      foreignColumns: [registrationGroup.projectId, registrationGroup.id],
    }),
    foreignKey({ columns: [t.projectId, t.eventId], foreignColumns: [event.projectId, event.id] }),
    foreignKey({ columns: [t.projectId, t.side], foreignColumns: [projectSide.projectId, projectSide.code] }),
    foreignKey({
      columns: [t.projectId, t.registrationId],
      foreignColumns: [registration.projectId, registration.id],
    }).onDelete('cascade'),
    check('group_seat_named', sql`(${t.status} = 'named') = (${t.registrationId} is not null)`),
    // Seats and queue are counted by it, while the event is locked.
    index('group_seat_count').on(t.projectId, t.eventId, t.status, t.side),
  ],
);
