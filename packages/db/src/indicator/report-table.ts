import type { Localised } from '@sens/domain';
import { organisationKinds } from '@sens/domain/organisation';
import { ageBands, genders } from '@sens/domain/participant';
import { sql } from 'drizzle-orm';
import { check, date, foreignKey, integer, jsonb, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { account } from '../account/table.ts';
import { project } from '../project/table.ts';
import { bytes, createdAt, id, instant, localised, projectId } from '../shared/columns.ts';
import { adoptedIndicator } from './adopted-table.ts';

/** A report on a reporting period. Its days are kept here, so that it stays what it was when periods are moved. */
export const indicatorReport = pgTable(
  'indicator_report',
  {
    projectId: projectId().references(() => project.id),
    id: id(),
    /** The number of the period when the report was begun. */
    number: integer().notNull(),
    startsOn: date().notNull(),
    endsOn: date().notNull(),
    /** What is said about the period as a whole. */
    summary: localised()
      .notNull()
      .default(sql`'{}'`),
    /** By the id of an indicator, what is said about it. */
    narratives: jsonb()
      .$type<Readonly<Record<string, Localised>>>()
      .notNull()
      .default(sql`'{}'`),
    createdAt: createdAt(),
    frozenAt: instant(),
    frozenBy: uuid().references(() => account.id),
    /** What was frozen, as canonical JSON, and the hex SHA-256 of its UTF-8 bytes. */
    content: text(),
    sha256: text(),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.id] }),
    unique('indicator_report_period').on(t.projectId, t.startsOn, t.endsOn),
    check(
      'indicator_report_frozen',
      sql`(${t.frozenAt} is null) = (${t.content} is null) and (${t.frozenAt} is null) = (${t.sha256} is null)
        and (${t.frozenAt} is null) = (${t.frozenBy} is null)`,
    ),
  ],
);

/** One unit of a frozen report's cumulative value; people stand here under pseudonyms. */
export const reportRow = pgTable(
  'report_row',
  {
    projectId: projectId(),
    reportId: id(),
    indicatorId: id(),
    /** Within the indicator: the event and the pseudonym, or what else is counted. */
    key: text().notNull(),
    day: date().notNull(),
    side: text().notNull(),
    gender: text({ enum: genders }),
    ageBand: text({ enum: ageBands }),
    organisationKind: text({ enum: organisationKinds }),
    sessions: integer().notNull(),
    minutes: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.reportId, t.indicatorId, t.key] }),
    foreignKey({ columns: [t.projectId, t.reportId], foreignColumns: [indicatorReport.projectId, indicatorReport.id] }),
    foreignKey({
      columns: [t.projectId, t.indicatorId],
      foreignColumns: [adoptedIndicator.projectId, adoptedIndicator.id],
    }),
  ],
);

/** What a project's pseudonyms are made with: random, known to the database alone. */
export const reportKey = pgTable('report_key', {
  projectId: projectId()
    .primaryKey()
    .references(() => project.id),
  key: bytes().notNull(),
});
