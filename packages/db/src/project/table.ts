import { currencies, fundingPeriods } from '@sens/domain/project';
import { boolean, date, foreignKey, index, integer, pgTable, primaryKey, text, unique } from 'drizzle-orm/pg-core';
import { bytes, createdAt, id, localised, projectId } from '../shared/columns.ts';

/** The tenant: everything that belongs to a project carries its id first. */
export const project = pgTable('project', {
  id: id().primaryKey(),
  slug: text().notNull().unique(),
  name: localised().notNull(),
  acronym: localised().notNull(),
  /** The number the programme gave it. */
  number: text().notNull(),
  programme: localised().notNull(),
  fundingPeriod: text({ enum: fundingPeriods }).notNull(),
  startsOn: date().notNull(),
  endsOn: date().notNull(),
  contactEmail: text().notNull(),
  /** ISO 4217; what the costs of visits are counted in. */
  currency: text({ enum: currencies }).notNull().default('EUR'),
  contentLanguages: text().array().notNull(),
  /** Whether everybody may read its figures, small ones suppressed. */
  publicFigures: boolean().notNull().default(false),
  createdAt: createdAt(),
});

/** A country, or a part of one, that takes part. */
export const projectSide = pgTable(
  'project_side',
  {
    projectId: projectId().references(() => project.id),
    code: text().notNull(),
    position: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.projectId, t.code] })],
);

export const reportingPeriod = pgTable(
  'reporting_period',
  {
    projectId: projectId().references(() => project.id),
    id: id(),
    position: integer().notNull(),
    startsOn: date().notNull(),
    endsOn: date().notNull(),
  },
  (t) => [primaryKey({ columns: [t.projectId, t.id] }), unique().on(t.projectId, t.position)],
);

/** Bytes that are kept once and never change: logos, issued documents. */
export const storedFile = pgTable(
  'stored_file',
  {
    projectId: projectId().references(() => project.id),
    id: id(),
    /** Hex SHA-256 of the bytes. */
    sha256: text().notNull(),
    mediaType: text().notNull(),
    size: integer().notNull(),
    bytes: bytes().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.id] }),
    index('stored_file_hash').on(t.projectId, t.sha256),
    // Somebody who checks a document does not know its project.
    index('stored_file_anywhere').on(t.sha256),
  ],
);

export const projectLogo = pgTable(
  'project_logo',
  {
    projectId: projectId(),
    fileId: id(),
    position: integer().notNull(),
    alternativeText: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.fileId] }),
    foreignKey({ columns: [t.projectId, t.fileId], foreignColumns: [storedFile.projectId, storedFile.id] }),
  ],
);
