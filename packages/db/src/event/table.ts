import { eventKinds, eventStatuses } from '@sens/domain/event';
import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  doublePrecision,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { account } from '../account/table.ts';
import { curriculumVersion, module } from '../curriculum/table.ts';
import { organisation } from '../organisation/table.ts';
import { project, projectSide } from '../project/table.ts';
import { createdAt, id, instant, localised, projectId } from '../shared/columns.ts';
import { searchText } from './search-text.ts';

export const event = pgTable(
  'event',
  {
    projectId: projectId().references(() => project.id),
    id: id(),
    slug: text().notNull(),
    kind: text({ enum: eventKinds }).notNull(),
    status: text({ enum: eventStatuses }).notNull().default('draft'),
    title: localised().notNull(),
    summary: localised().notNull(),
    /** Markdown. */
    description: localised().notNull(),
    /** The language spoken there. */
    language: text().notNull(),
    /** The side it takes place on. */
    side: text().notNull(),
    place: text().notNull(),
    address: text(),
    onlineUrl: text(),
    /** IANA zone in which times are shown and days counted. */
    timeZone: text().notNull(),
    capacity: integer().notNull(),
    registrationOpensAt: instant(),
    registrationClosesAt: instant(),
    /** A manager approves each registration. */
    needsApproval: boolean().notNull().default(false),
    /** Seats kept for people of a side, by side; they are released to everybody at an instant. */
    sideSeats: jsonb().$type<Readonly<Record<string, number>>>().notNull().default({}),
    seatsReleasedAt: instant(),
    /** For how long a free seat is offered to the first in line; null: it is given at once. */
    offerHours: integer(),
    /** How many seats one organisation may hold for people it names later; 0: none. */
    groupSeats: integer().notNull().default(10),
    /** How many hours before the beginning they must be named. */
    groupNamingHours: integer().notNull().default(72),
    curriculumVersionId: uuid(),
    /** Share of the planned minutes for a certificate of attendance, where no curriculum says otherwise. */
    minimumShare: doublePrecision().notNull().default(0.8),
    /** First start and last end of the sessions, kept for the catalogue. */
    startsAt: instant().notNull(),
    endsAt: instant().notNull(),
    /** Counts up with each change that calendars must hear of (RFC 5545, SEQUENCE). */
    calendarSequence: integer().notNull().default(0),
    createdAt: createdAt(),
    /** What a search looks through. */
    searchText: text().notNull().generatedAlwaysAs(searchText()),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.id] }),
    unique().on(t.projectId, t.slug),
    foreignKey({ columns: [t.projectId, t.side], foreignColumns: [projectSide.projectId, projectSide.code] }),
    foreignKey({
      columns: [t.projectId, t.curriculumVersionId],
      foreignColumns: [curriculumVersion.projectId, curriculumVersion.id],
    }),
    check('event_capacity', sql`${t.capacity} > 0`),
    check('event_offer_hours', sql`${t.offerHours} between 1 and 720`),
    check('event_order', sql`${t.startsAt} < ${t.endsAt}`),
    // With the end in it, what is over is passed by without a look at its row.
    index('event_catalogue').on(t.projectId, t.startsAt, t.endsAt),
    // Few events are still to come, and they are found from their end.
    index('event_end').on(t.projectId, t.endsAt),
    index('event_search').using('gin', t.searchText.op('gin_trgm_ops')),
  ],
);

/** Organisers from two sides make an event joint. */
export const eventOrganiser = pgTable(
  'event_organiser',
  { projectId: projectId(), eventId: id(), organisationId: id() },
  (t) => [
    primaryKey({ columns: [t.projectId, t.eventId, t.organisationId] }),
    foreignKey({ columns: [t.projectId, t.eventId], foreignColumns: [event.projectId, event.id] }),
    foreignKey({ columns: [t.projectId, t.organisationId], foreignColumns: [organisation.projectId, organisation.id] }),
  ],
);

/** When people with a place are reminded of the event. */
export const eventReminder = pgTable(
  'event_reminder',
  {
    projectId: projectId(),
    eventId: id(),
    hoursBefore: integer().notNull(),
    /** The beginning of the event for which it was sent. */
    sentFor: instant(),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.eventId, t.hoursBefore] }),
    foreignKey({ columns: [t.projectId, t.eventId], foreignColumns: [event.projectId, event.id] }),
  ],
);

/** Whom a study visit goes to, or who lends a room. They play no part in whether an event is joint. */
export const eventHost = pgTable('event_host', { projectId: projectId(), eventId: id(), organisationId: id() }, (t) => [
  primaryKey({ columns: [t.projectId, t.eventId, t.organisationId] }),
  foreignKey({ columns: [t.projectId, t.eventId], foreignColumns: [event.projectId, event.id] }),
  foreignKey({ columns: [t.projectId, t.organisationId], foreignColumns: [organisation.projectId, organisation.id] }),
]);

/** The unit of attendance. */
export const eventSession = pgTable(
  'event_session',
  {
    projectId: projectId(),
    id: id(),
    eventId: id(),
    position: integer().notNull(),
    startsAt: instant().notNull(),
    endsAt: instant().notNull(),
    /** Null where it is that of the event; so are the link and the zone. */
    place: text(),
    onlineUrl: text(),
    timeZone: text(),
    moduleId: uuid(),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.id] }),
    unique().on(t.projectId, t.eventId, t.position),
    foreignKey({ columns: [t.projectId, t.eventId], foreignColumns: [event.projectId, event.id] }),
    foreignKey({ columns: [t.projectId, t.moduleId], foreignColumns: [module.projectId, module.id] }),
    check('event_session_order', sql`${t.startsAt} < ${t.endsAt}`),
    index('event_session_start').on(t.projectId, t.startsAt),
  ],
);

export const eventSessionTrainer = pgTable(
  'event_session_trainer',
  { projectId: projectId(), eventSessionId: id(), accountId: id().references(() => account.id) },
  (t) => [
    primaryKey({ columns: [t.projectId, t.eventSessionId, t.accountId] }),
    foreignKey({ columns: [t.projectId, t.eventSessionId], foreignColumns: [eventSession.projectId, eventSession.id] }),
    index('event_session_trainer_account').on(t.accountId),
  ],
);
