import { index, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { createdAt, id } from '../shared/columns.ts';

/** Who did what when, written in the transaction of the change. Append-only; no personal data in `detail`. */
export const auditEntry = pgTable(
  'audit_entry',
  {
    id: id().primaryKey(),
    projectId: uuid(),
    at: createdAt(),
    actor: text({ enum: ['account', 'participant', 'system'] }).notNull(),
    accountId: uuid(),
    action: text().notNull(),
    subjectId: uuid(),
    detail: jsonb().$type<Record<string, unknown>>().notNull(),
  },
  (t) => [
    index('audit_entry_subject').on(t.projectId, t.subjectId, t.at),
    index('audit_entry_project').on(t.projectId, t.at),
  ],
);
