import {
  exportFormats,
  exportKinds,
  exportParts,
  exportStates,
  type ExportFile,
  type ExportFilter,
} from '@sens/domain/export';
import { sql } from 'drizzle-orm';
import { check, foreignKey, index, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { account } from '../account/table.ts';
import { evidenceFile } from '../evidence/table.ts';
import { indicatorReport } from '../indicator/report-table.ts';
import { project } from '../project/table.ts';
import { bytes, createdAt, id, instant, projectId } from '../shared/columns.ts';

/** A list or an evidence pack that was asked for: how far it is, and what came of it. The entry outlives its files. */
export const exportRun = pgTable(
  'export_run',
  {
    projectId: projectId().references(() => project.id),
    id: id(),
    kind: text({ enum: exportKinds }).notNull(),
    format: text({ enum: exportFormats }).notNull(),
    locale: text().notNull(),
    filter: jsonb().$type<ExportFilter>().notNull(),
    /** The frozen report that a pack proves. */
    reportId: uuid(),
    requestedBy: id().references(() => account.id),
    createdAt: createdAt(),
    state: text({ enum: exportStates }).notNull().default('waiting'),
    /** Counts up each time it is begun; only the pieces of the last attempt count. */
    attempt: integer().notNull().default(0),
    /** Rows or events so far, and how many there will be. */
    done: integer().notNull().default(0),
    total: integer().notNull().default(0),
    finishedAt: instant(),
    /** Rows of a list, files of a pack. */
    rows: integer(),
    files: jsonb().$type<readonly ExportFile[]>().notNull().default([]),
    /** When the files are deleted; null: they stay. */
    expiresAt: instant(),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.id] }),
    foreignKey({ columns: [t.projectId, t.reportId], foreignColumns: [indicatorReport.projectId, indicatorReport.id] }),
    check('export_run_done', sql`${t.state} not in ('done', 'gone') or ${t.finishedAt} is not null`),
    index('export_run_history').on(t.projectId, t.createdAt),
    index('export_run_state').on(t.state),
  ],
);

/** A piece of a file of an export, of a megabyte at most, so that no file is ever whole in memory. */
export const exportPiece = pgTable(
  'export_piece',
  {
    projectId: projectId(),
    exportId: id(),
    attempt: integer().notNull(),
    part: text({ enum: exportParts }).notNull(),
    position: integer().notNull(),
    bytes: bytes().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.exportId, t.attempt, t.part, t.position] }),
    foreignKey({ columns: [t.projectId, t.exportId], foreignColumns: [exportRun.projectId, exportRun.id] }),
  ],
);

/** Which evidence went into a pack: it is withdrawn from then on, and no longer deleted. */
export const packedEvidence = pgTable(
  'packed_evidence',
  {
    projectId: projectId(),
    exportId: id(),
    evidenceFileId: id(),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.exportId, t.evidenceFileId] }),
    foreignKey({ columns: [t.projectId, t.exportId], foreignColumns: [exportRun.projectId, exportRun.id] }),
    foreignKey({ columns: [t.projectId, t.evidenceFileId], foreignColumns: [evidenceFile.projectId, evidenceFile.id] }),
    index('packed_evidence_file').on(t.projectId, t.evidenceFileId),
  ],
);
