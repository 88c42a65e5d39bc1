import { moduleKinds } from '@sens/domain/curriculum';
import { doublePrecision, foreignKey, integer, numeric, pgTable, primaryKey, text, unique } from 'drizzle-orm/pg-core';
import { project } from '../project/table.ts';
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
    ects: numeric({ precision: 4, scale: 1, mode: 'number' }),
    publishedAt: instant(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.id] }),
    unique().on(t.projectId, t.curriculumId, t.version),
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
