import { foreignKey, index, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { account } from '../account/table.ts';
import { evidenceFile } from '../evidence/table.ts';
import { createdAt, id, projectId } from '../shared/columns.ts';
import { visitStop } from './table.ts';

/** What happened at a stop, in the language in which somebody wrote it. */
export const visitStopReport = pgTable(
  'visit_stop_report',
  {
    projectId: projectId(),
    stopId: id(),
    language: text().notNull(),
    text: text().notNull(),
    writtenBy: id().references(() => account.id),
    writtenAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.stopId] }),
    foreignKey({ columns: [t.projectId, t.stopId], foreignColumns: [visitStop.projectId, visitStop.id] }),
  ],
);

/** Where a picture among the evidence was taken, and what it shows. Its day and its bytes are the evidence file's. */
export const visitPhoto = pgTable(
  'visit_photo',
  {
    projectId: projectId(),
    evidenceId: id(),
    stopId: id(),
    caption: text().notNull(),
    /** The caption's. */
    language: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.evidenceId] }),
    foreignKey({
      columns: [t.projectId, t.evidenceId],
      foreignColumns: [evidenceFile.projectId, evidenceFile.id],
    }).onDelete('cascade'),
    foreignKey({ columns: [t.projectId, t.stopId], foreignColumns: [visitStop.projectId, visitStop.id] }),
    index('visit_photo_stop').on(t.projectId, t.stopId),
  ],
);
