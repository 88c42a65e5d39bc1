import { audiences, frameworks, type CountingRule } from '@sens/domain/indicator';
import { sql } from 'drizzle-orm';
import {
  boolean,
  doublePrecision,
  foreignKey,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { account } from '../account/table.ts';
import { event } from '../event/table.ts';
import { organisation } from '../organisation/table.ts';
import { project } from '../project/table.ts';
import { createdAt, id, instant, localised, projectId } from '../shared/columns.ts';

/** An indicator that a project reports: the definition as it was adopted, and what was promised for it. */
export const adoptedIndicator = pgTable(
  'adopted_indicator',
  {
    projectId: projectId().references(() => project.id),
    id: id(),
    position: integer().notNull(),
    code: text().notNull(),
    version: integer().notNull(),
    framework: text({ enum: frameworks }).notNull(),
    name: localised().notNull(),
    explanation: localised().notNull(),
    source: localised().notNull(),
    rule: jsonb().$type<CountingRule>().notNull(),
    baseline: doublePrecision().notNull().default(0),
    target: doublePrecision(),
    sideTargets: jsonb()
      .$type<Readonly<Record<string, number>>>()
      .notNull()
      .default(sql`'{}'`),
    /** The organisation that answers for it. */
    responsibleId: uuid(),
    createdAt: createdAt(),
    /** No longer reported; frozen reports keep it. */
    retiredAt: instant(),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.id] }),
    unique('adopted_indicator_code').on(t.projectId, t.code),
    foreignKey({
      columns: [t.projectId, t.responsibleId],
      foreignColumns: [organisation.projectId, organisation.id],
    }),
  ],
);

/** What an event is, as far as the indicators ask and nothing else tells; without a row the defaults hold. */
export const eventReporting = pgTable(
  'event_reporting',
  {
    projectId: projectId(),
    eventId: id(),
    audience: text({ enum: audiences }).notNull(),
    equality: boolean().notNull(),
    internal: boolean().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.eventId] }),
    foreignKey({ columns: [t.projectId, t.eventId], foreignColumns: [event.projectId, event.id] }),
  ],
);

/** A manager's decision about one event and one indicator, against the rule or along with it. */
export const indicatorOverride = pgTable(
  'indicator_override',
  {
    projectId: projectId(),
    eventId: id(),
    indicatorId: id(),
    feeds: boolean().notNull(),
    reason: text().notNull(),
    accountId: id().references(() => account.id),
    decidedAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.eventId, t.indicatorId] }),
    foreignKey({ columns: [t.projectId, t.eventId], foreignColumns: [event.projectId, event.id] }),
    foreignKey({
      columns: [t.projectId, t.indicatorId],
      foreignColumns: [adoptedIndicator.projectId, adoptedIndicator.id],
    }),
  ],
);
