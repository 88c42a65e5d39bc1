import { assessmentKinds, moduleKinds, participationForms } from '@sens/domain/curriculum';
import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  doublePrecision,
  foreignKey,
  index,
  integer,
  numeric,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { project, storedFile } from '../project/table.ts';
import { createdAt, id, instant, localised, projectId } from '../shared/columns.ts';

export const curriculum = pgTable(
  'curriculum',
  {
    projectId: projectId().references(() => project.id),
    id: id(),
    slug: text().notNull(),
    createdAt: createdAt(),
  },
  (t) => [primaryKey({ columns: [t.projectId, t.id] }), unique().on(t.projectId, t.slug)],
);

/** A published version never changes; a training event runs one version. */
export const curriculumVersion = pgTable(
  'curriculum_version',
  {
    projectId: projectId(),
    id: id(),
    curriculumId: id(),
    version: integer().notNull(),
    title: localised().notNull(),
    summary: localised().notNull(),
    /** Share of the planned minutes a participant must attend, from 0 to 1. */
    minimumShare: doublePrecision().notNull(),
    /** How many sessions a participant may miss; null when only the share counts. */
    allowedAbsences: integer(),
    assessmentRequired: boolean().notNull().default(false),
    ects: numeric({ precision: 4, scale: 1, mode: 'number' }),
    /** Of the European Qualifications Framework, 1 to 8. */
    eqfLevel: integer(),
    assessmentKind: text({ enum: assessmentKinds }),
    participationForm: text({ enum: participationForms }),
    qualityAssurance: localised()
      .notNull()
      .default(sql`'{}'`),
    publishedAt: instant(),
    createdAt: createdAt(),
    /** Set by whatever changes a draft or a part of it, and only while it is one: see `claimDraft`. */
    changedAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.id] }),
    unique().on(t.projectId, t.curriculumId, t.version),
    check('curriculum_version_eqf_level', sql`${t.eqfLevel} between 1 and 8`),
    foreignKey({ columns: [t.projectId, t.curriculumId], foreignColumns: [curriculum.projectId, curriculum.id] }),
  ],
);

export const module = pgTable(
  'module',
  {
    projectId: projectId(),
    id: id(),
    curriculumVersionId: id(),
    position: integer().notNull(),
    kind: text({ enum: moduleKinds }).notNull(),
    title: localised().notNull(),
    minutes: integer().notNull(),
    /** Every session of it must be attended for completion. */
    mandatory: boolean().notNull().default(false),
    /** One outcome a line. */
    outcomes: localised()
      .notNull()
      .default(sql`'{}'`),
    /** For managers and trainers only. */
    trainerNotes: localised()
      .notNull()
      .default(sql`'{}'`),
    /** The module of an earlier version that this one continues; null for the first of its kind. */
    originId: uuid(),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.id] }),
    unique().on(t.projectId, t.curriculumVersionId, t.position),
    foreignKey({
      columns: [t.projectId, t.curriculumVersionId],
      foreignColumns: [curriculumVersion.projectId, curriculumVersion.id],
    }),
  ],
);

/** A file or a link in one language, for a whole version or for one module of it. */
export const material = pgTable(
  'material',
  {
    projectId: projectId(),
    id: id(),
    curriculumVersionId: id(),
    moduleId: uuid(),
    position: integer().notNull(),
    language: text().notNull(),
    title: text().notNull(),
    url: text(),
    fileId: uuid(),
    /** What the downloaded file is called. */
    fileName: text(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.id] }),
    unique().on(t.projectId, t.curriculumVersionId, t.position),
    foreignKey({
      columns: [t.projectId, t.curriculumVersionId],
      foreignColumns: [curriculumVersion.projectId, curriculumVersion.id],
    }),
    foreignKey({ columns: [t.projectId, t.moduleId], foreignColumns: [module.projectId, module.id] }),
    foreignKey({ columns: [t.projectId, t.fileId], foreignColumns: [storedFile.projectId, storedFile.id] }),
    check('material_file_or_link', sql`(${t.url} is null) <> (${t.fileId} is null)`),
    index('material_file').on(t.projectId, t.fileId),
  ],
);
