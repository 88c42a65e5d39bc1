import { and, eq, exists, or, sql } from 'drizzle-orm';
import type { Db, Tx } from '../engine.ts';
import { eventOrganiser } from '../event/table.ts';
import { adoptedIndicator } from '../indicator/adopted-table.ts';
import { visitCost } from '../visit/cost-table.ts';
import { organisation } from './table.ts';

export function listOrganisations(db: Db | Tx, projectId: string) {
  return db
    .select({
      id: organisation.id,
      name: organisation.name,
      kind: organisation.kind,
      side: organisation.side,
      website: organisation.website,
      isPartner: organisation.isPartner,
      isLeadPartner: organisation.isLeadPartner,
    })
    .from(organisation)
    .where(eq(organisation.projectId, projectId))
    .orderBy(organisation.position, organisation.name);
}

/** The partners of a project, and whether an event, an indicator or a cost names them. */
export function listPartners(db: Db | Tx, projectId: string) {
  const events = db
    .select({ one: sql`1` })
    .from(eventOrganiser)
    .where(and(eq(eventOrganiser.projectId, projectId), eq(eventOrganiser.organisationId, organisation.id)));
  const indicators = db
    .select({ one: sql`1` })
    .from(adoptedIndicator)
    .where(and(eq(adoptedIndicator.projectId, projectId), eq(adoptedIndicator.responsibleId, organisation.id)));
  const costs = db
    .select({ one: sql`1` })
    .from(visitCost)
    .where(and(eq(visitCost.projectId, projectId), eq(visitCost.payerId, organisation.id)));
  return db
    .select({
      id: organisation.id,
      side: organisation.side,
      organises: sql<boolean>`${or(exists(events), exists(indicators), exists(costs))}`,
    })
    .from(organisation)
    .where(and(eq(organisation.projectId, projectId), eq(organisation.isPartner, true)));
}
