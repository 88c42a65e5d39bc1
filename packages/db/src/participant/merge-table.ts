import { sql } from 'drizzle-orm';
import { check, foreignKey, index, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { account } from '../account/table.ts';
import { createdAt, id, instant, projectId } from '../shared/columns.ts';
import { participant } from './table.ts';

/** Two records that look like one person and are two; the smaller id stands first. */
export const participantDistinct = pgTable(
  'participant_distinct',
  {
    projectId: projectId(),
    firstId: id(),
    secondId: id(),
    decidedBy: id().references(() => account.id),
    decidedAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.firstId, t.secondId] }),
    foreignKey({ columns: [t.projectId, t.firstId], foreignColumns: [participant.projectId, participant.id] }),
    foreignKey({ columns: [t.projectId, t.secondId], foreignColumns: [participant.projectId, participant.id] }),
    check('participant_distinct_order', sql`${t.firstId} < ${t.secondId}`),
  ],
);

/** That two records are one person. What each record holds stays with it; `participant.merged_into` follows from these. */
export const participantMerge = pgTable(
  'participant_merge',
  {
    projectId: projectId(),
    id: id(),
    keptId: id(),
    otherId: id(),
    reason: text().notNull(),
    mergedBy: id().references(() => account.id),
    mergedAt: createdAt(),
    undoneBy: uuid().references(() => account.id),
    undoneAt: instant(),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.id] }),
    foreignKey({ columns: [t.projectId, t.keptId], foreignColumns: [participant.projectId, participant.id] }),
    foreignKey({ columns: [t.projectId, t.otherId], foreignColumns: [participant.projectId, participant.id] }),
    uniqueIndex('participant_merge_standing')
      .on(t.projectId, t.otherId)
      .where(sql`${t.undoneAt} is null`),
    index('participant_merge_kept').on(t.projectId, t.keptId),
  ],
);
