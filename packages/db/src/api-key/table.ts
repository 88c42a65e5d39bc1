import type { ApiScope } from '@sens/domain/api-key';
import { date, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { account } from '../account/table.ts';
import { project } from '../project/table.ts';
import { createdAt, id, instant, projectId } from '../shared/columns.ts';

/** A key to the figures of a project over HTTP. The key itself is not kept. */
export const apiKey = pgTable(
  'api_key',
  {
    projectId: projectId().references(() => project.id),
    id: id(),
    name: text().notNull(),
    /** How the key begins. */
    prefix: text().notNull(),
    /** Hex SHA-256 of the key. */
    sha256: text().notNull().unique(),
    scopes: text().array().$type<ApiScope[]>().notNull(),
    /** The last day on which it opens something. */
    endsOn: date(),
    createdAt: createdAt(),
    createdBy: uuid()
      .notNull()
      .references(() => account.id),
    revokedAt: instant(),
    /** A day is enough to see that a key is not used any more. */
    lastUsedOn: date(),
  },
  (t) => [primaryKey({ columns: [t.projectId, t.id] })],
);
