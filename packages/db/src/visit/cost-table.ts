import { costKinds } from '@sens/domain/visit';
import { sql } from 'drizzle-orm';
import { bigint, check, foreignKey, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { organisation } from '../organisation/table.ts';
import { registration } from '../registration/table.ts';
import { createdAt, id, projectId } from '../shared/columns.ts';
import { visit, visitLeg } from './table.ts';

/** What a visit costs, line by line, in hundredths of the project's currency. */
export const visitCost = pgTable(
  'visit_cost',
  {
    projectId: projectId(),
    id: id(),
    eventId: id(),
    kind: text({ enum: costKinds }).notNull(),
    description: text().notNull(),
    /** Those who ride on the leg share it. Null together with the registration: everybody does. */
    legId: uuid(),
    /** One person's cost. */
    registrationId: uuid(),
    payerId: id(),
    planned: bigint({ mode: 'number' }).notNull(),
    /** Null: the bill has not come. */
    actual: bigint({ mode: 'number' }),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.id] }),
    foreignKey({ columns: [t.projectId, t.eventId], foreignColumns: [visit.projectId, visit.eventId] }),
    foreignKey({ columns: [t.projectId, t.legId], foreignColumns: [visitLeg.projectId, visitLeg.id] }),
    foreignKey({ columns: [t.projectId, t.registrationId], foreignColumns: [registration.projectId, registration.id] }),
    foreignKey({ columns: [t.projectId, t.payerId], foreignColumns: [organisation.projectId, organisation.id] }),
    check('visit_cost_scope', sql`${t.legId} is null or ${t.registrationId} is null`),
    check('visit_cost_amounts', sql`${t.planned} >= 0 and ${t.actual} >= 0`),
    index('visit_cost_event').on(t.projectId, t.eventId),
  ],
);
