import type { PeopleFilter } from '@sens/domain/registration';
import { jsonb, pgTable, primaryKey, text, unique } from 'drizzle-orm/pg-core';
import { account } from '../account/table.ts';
import { project } from '../project/table.ts';
import { createdAt, id, projectId } from '../shared/columns.ts';

/** A filter of people that a manager keeps under a name; it belongs to them alone. */
export const savedFilter = pgTable(
  'saved_filter',
  {
    projectId: projectId().references(() => project.id),
    id: id(),
    accountId: id().references(() => account.id),
    name: text().notNull(),
    query: jsonb().$type<PeopleFilter>().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.id] }),
    unique('saved_filter_name').on(t.projectId, t.accountId, t.name),
  ],
);
