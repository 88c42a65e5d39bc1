import type { ResultRow } from '@sens/domain/completion';
import {
  boolean,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  numeric,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core';
import { account } from '../account/table.ts';
import { event } from '../event/table.ts';
import { participant } from '../participant/table.ts';
import { storedFile } from '../project/table.ts';
import { bytes, createdAt, id, instant, projectId } from '../shared/columns.ts';

/** What the trainers found of one participant at one event. Earlier results are in the audit trail. */
export const assessment = pgTable(
  'assessment',
  {
    projectId: projectId(),
    eventId: id(),
    participantId: id(),
    passed: boolean().notNull(),
    points: numeric({ precision: 6, scale: 2, mode: 'number' }),
    /** The day on which the result came to be what it is, in the event's zone. */
    assessedOn: date().notNull(),
    assessedBy: id().references(() => account.id),
    changedAt: createdAt(),
    /** What the result was taken from: a marked test, the trainer's list. */
    fileId: uuid(),
    fileName: text(),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.eventId, t.participantId] }),
    foreignKey({ columns: [t.projectId, t.eventId], foreignColumns: [event.projectId, event.id] }),
    foreignKey({ columns: [t.projectId, t.participantId], foreignColumns: [participant.projectId, participant.id] }),
    foreignKey({ columns: [t.projectId, t.fileId], foreignColumns: [storedFile.projectId, storedFile.id] }),
    index('assessment_file').on(t.projectId, t.fileId),
  ],
);

/** A list of results that was uploaded: shown row by row, and counted once somebody confirms it. */
export const assessmentImport = pgTable(
  'assessment_import',
  {
    projectId: projectId(),
    id: id(),
    eventId: id(),
    accountId: id().references(() => account.id),
    fileName: text().notNull(),
    mediaType: text().notNull(),
    /** The uploaded file; moves to the stored files when the list is confirmed. */
    content: bytes(),
    /** What was understood; dropped when the list is confirmed. */
    rows: jsonb().$type<readonly ResultRow[]>().notNull(),
    createdAt: createdAt(),
    confirmedAt: instant(),
    /** How many results came of it. */
    saved: integer(),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.id] }),
    foreignKey({ columns: [t.projectId, t.eventId], foreignColumns: [event.projectId, event.id] }),
  ],
);
