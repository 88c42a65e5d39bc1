import { registrationEnders, registrationStatuses } from '@sens/domain/registration';
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
import { participant } from '../participant/table.ts';
import { projectSide } from '../project/table.ts';
import { createdAt, id, instant, projectId } from '../shared/columns.ts';

export const registration = pgTable(
  'registration',
  {
    projectId: projectId(),
    id: id(),
    eventId: id(),
    participantId: id(),
    status: text({ enum: registrationStatuses }).notNull(),
    /** The side whose seats it counts against: the person's, as of this registration. */
    side: text().notNull(),
    /** Order of arrival within the event, given out under its lock. */
    position: integer().notNull(),
    /** Order of the waiting list: that of arrival, unless a manager moved somebody up. */
    queueRank: integer().notNull(),
    /** Until when an offered seat is kept. */
    offerExpiresAt: instant(),
    locale: text().notNull(),
    /** Opens the private page of the registration. */
    accessCode: text().notNull().unique(),
    /** The version of the data protection notice that was shown; null: before that was noted, or on an imported list. */
    noticeVersion: integer(),
    /** What the QR code of the ticket says; it opens nothing but the roll call's row. Null: made on first use. */
    ticketCode: text().unique(),
    /** Made with the form: the same form sent twice gives one registration. */
    idempotencyKey: uuid(),
    /** Hex SHA-256 of what was sent under the key. */
    idempotencyHash: text(),
    createdAt: createdAt(),
    cancelledAt: instant(),
    /** Who ended it, for the words on its page. */
    endedBy: text({ enum: registrationEnders }),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.id] }),
    foreignKey({ columns: [t.projectId, t.eventId], foreignColumns: [event.projectId, event.id] }),
    foreignKey({ columns: [t.projectId, t.participantId], foreignColumns: [participant.projectId, participant.id] }),
    unique('registration_position').on(t.projectId, t.eventId, t.position),
    uniqueIndex('registration_active')
      .on(t.projectId, t.eventId, t.participantId)
      .where(sql`${t.status} in ('pending', 'confirmed', 'waitlisted', 'offered')`),
    uniqueIndex('registration_idempotency')
      .on(t.projectId, t.eventId, t.idempotencyKey)
      .where(sql`${t.idempotencyKey} is not null`),
    foreignKey({ columns: [t.projectId, t.side], foreignColumns: [projectSide.projectId, projectSide.code] }),
    check('registration_offer', sql`(${t.status} = 'offered') = (${t.offerExpiresAt} is not null)`),
    // Seats and queue are counted by it, while the event is locked.
    index('registration_count').on(t.projectId, t.eventId, t.status, t.side),
    index('registration_participant').on(t.projectId, t.participantId),
  ],
);
