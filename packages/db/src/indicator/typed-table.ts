import { date, doublePrecision, foreignKey, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { account } from '../account/table.ts';
import { createdAt, id, projectId } from '../shared/columns.ts';
import { adoptedIndicator } from './adopted-table.ts';

/** What a manager typed in for an indicator that the suite cannot count: what a reporting period adds to it. */
export const typedValue = pgTable(
  'typed_value',
  {
    projectId: projectId(),
    indicatorId: id(),
    /** The last day of the reporting period; the day stays when periods are moved. */
    day: date().notNull(),
    side: text().notNull(),
    value: doublePrecision().notNull(),
    /** Where the number comes from. */
    note: text().notNull(),
    accountId: id().references(() => account.id),
    typedAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.indicatorId, t.day, t.side] }),
    foreignKey({
      columns: [t.projectId, t.indicatorId],
      foreignColumns: [adoptedIndicator.projectId, adoptedIndicator.id],
    }),
  ],
);
