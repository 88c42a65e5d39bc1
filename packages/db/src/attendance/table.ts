import { attendanceStatuses, markSources } from '@sens/domain/attendance';
import { bigint, boolean, foreignKey, index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { account } from '../account/table.ts';
import { eventSession } from '../event/table.ts';
import { registration } from '../registration/table.ts';
import { createdAt, id, instant, projectId } from '../shared/columns.ts';

/** Append-only: a mark is never updated or deleted, corrections are further marks. */
export const attendanceMark = pgTable(
  'attendance_mark',
  {
    projectId: projectId(),
    /** Made on the device, so that sending it twice changes nothing. */
    id: id(),
    eventSessionId: id(),
    registrationId: id(),
    status: text({ enum: attendanceStatuses }).notNull(),
    minutes: integer(),
    /** When the person came and went, where that was noted; `minutes` followed from it as the session was then. */
    arrivedAt: instant(),
    leftAt: instant(),
    remark: text(),
    /** The device's clock. */
    markedAt: instant().notNull(),
    /** Our clock. */
    receivedAt: createdAt(),
    device: uuid().notNull(),
    sequence: bigint({ mode: 'number' }).notNull(),
    basedOn: uuid(),
    /** Why it was made after the session was finalised. */
    reason: text(),
    /** Who made it; null: the person whom it is about. */
    accountId: uuid().references(() => account.id),
    source: text({ enum: markSources }).notNull().default('roll_call'),
    /** How far the device's clock was ahead of ours when it sent the mark; null: it did not say. */
    clockSkewSeconds: integer(),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.id] }),
    foreignKey({ columns: [t.projectId, t.eventSessionId], foreignColumns: [eventSession.projectId, eventSession.id] }),
    foreignKey({ columns: [t.projectId, t.registrationId], foreignColumns: [registration.projectId, registration.id] }),
    index('attendance_mark_of').on(t.projectId, t.eventSessionId, t.registrationId),
  ],
);

/** Derived from the marks in the transaction that adds one. */
export const attendance = pgTable(
  'attendance',
  {
    projectId: projectId(),
    eventSessionId: id(),
    registrationId: id(),
    status: text({ enum: attendanceStatuses }).notNull(),
    minutes: integer().notNull(),
    markId: id(),
    conflict: boolean().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.eventSessionId, t.registrationId] }),
    foreignKey({ columns: [t.projectId, t.eventSessionId], foreignColumns: [eventSession.projectId, eventSession.id] }),
    foreignKey({ columns: [t.projectId, t.registrationId], foreignColumns: [registration.projectId, registration.id] }),
    foreignKey({ columns: [t.projectId, t.markId], foreignColumns: [attendanceMark.projectId, attendanceMark.id] }),
    index('attendance_registration').on(t.projectId, t.registrationId),
  ],
);

/** People may mark their own arrival while the room's screen shows the codes of this secret. */
export const arrivalWindow = pgTable(
  'arrival_window',
  {
    projectId: projectId(),
    eventSessionId: id(),
    /** 130 random bits that never leave the server; each opening has its own, so that old codes end with it. */
    secret: text().notNull(),
    opensAt: instant().notNull(),
    closesAt: instant().notNull(),
    openedBy: id().references(() => account.id),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.eventSessionId] }),
    foreignKey({ columns: [t.projectId, t.eventSessionId], foreignColumns: [eventSession.projectId, eventSession.id] }),
  ],
);
