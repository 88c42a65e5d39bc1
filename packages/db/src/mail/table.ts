import { sql } from 'drizzle-orm';
import { index, integer, jsonb, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { project } from '../project/table.ts';
import { createdAt, id, instant } from '../shared/columns.ts';

/**
 * A mail to be sent, written in the transaction of what caused it. It is drawn from `params` when it is sent, so the
 * row says what the person was told. `kept` is a mail that stays here because no mail server is set (demo).
 */
export const mail = pgTable(
  'mail',
  {
    id: id().primaryKey(),
    projectId: uuid().references(() => project.id),
    recipient: text().notNull(),
    recipientName: text().notNull(),
    template: text().notNull(),
    locale: text().notNull(),
    params: jsonb().notNull(),
    status: text({ enum: ['queued', 'sent', 'kept', 'failed'] })
      .notNull()
      .default('queued'),
    attempts: integer().notNull().default(0),
    /** What went wrong last, without addresses. */
    problem: text(),
    /** The same cause twice gives one mail. */
    cause: text(),
    createdAt: createdAt(),
    sentAt: instant(),
  },
  (t) => [
    index('mail_created').on(t.createdAt),
    uniqueIndex('mail_cause')
      .on(t.cause)
      .where(sql`${t.cause} is not null`),
  ],
);
