import { organisationKinds } from '@sens/domain/organisation';
import { boolean, foreignKey, index, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { projectSide } from '../project/table.ts';
import { createdAt, id, projectId } from '../shared/columns.ts';

/** A partner of the project or another organisation that organises or hosts. Names are legal names, untranslated. */
export const organisation = pgTable(
  'organisation',
  {
    projectId: projectId(),
    id: id(),
    name: text().notNull(),
    kind: text({ enum: organisationKinds }).notNull(),
    side: text().notNull(),
    website: text(),
    isPartner: boolean().notNull().default(false),
    isLeadPartner: boolean().notNull().default(false),
    position: integer().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.id] }),
    foreignKey({ columns: [t.projectId, t.side], foreignColumns: [projectSide.projectId, projectSide.code] }),
    index().on(t.projectId, t.position),
  ],
);
