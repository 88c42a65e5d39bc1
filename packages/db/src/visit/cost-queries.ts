import { and, asc, eq, inArray, isNotNull, sql } from 'drizzle-orm';
import { union } from 'drizzle-orm/pg-core';
import type { Db, Tx } from '../engine.ts';
import { participant } from '../participant/table.ts';
import { registration } from '../registration/table.ts';
import { visitCost } from './cost-table.ts';
import type { EventPlace } from './plan-queries.ts';

type VisitCost = typeof visitCost.$inferSelect;

/** The costs of a visit in the order in which they were written down. */
export function listCosts(db: Db | Tx, at: EventPlace): Promise<VisitCost[]> {
  return db
    .select()
    .from(visitCost)
    .where(and(eq(visitCost.projectId, at.projectId), eq(visitCost.eventId, at.eventId)))
    .orderBy(asc(visitCost.createdAt), asc(visitCost.id));
}

/** Writes a line, new or known; one of another event is left alone. */
export async function saveCost(tx: Tx, values: typeof visitCost.$inferInsert): Promise<void> {
  const { projectId: _projectId, id: _id, eventId: _eventId, createdAt: _createdAt, ...changes } = values;
  await tx
    .insert(visitCost)
    .values(values)
    .onConflictDoUpdate({
      target: [visitCost.projectId, visitCost.id],
      set: changes,
      setWhere: eq(visitCost.eventId, values.eventId),
    });
}

export async function removeCost(tx: Tx, at: EventPlace, id: string): Promise<boolean> {
  const gone = await tx
    .delete(visitCost)
    .where(and(eq(visitCost.projectId, at.projectId), eq(visitCost.eventId, at.eventId), eq(visitCost.id, id)))
    .returning({ id: visitCost.id });
  return gone.length > 0;
}

/** Whom the costs of a visit may be about: its travellers, and whoever has a line without travelling any more. */
export function listCostPeople(db: Db | Tx, at: EventPlace) {
  const travels = and(eq(registration.eventId, at.eventId), eq(registration.status, 'confirmed'));
  const travellers = db
    .select({ id: registration.id })
    .from(registration)
    .where(and(eq(registration.projectId, at.projectId), travels));
  const named = db
    .select({ id: sql<string>`${visitCost.registrationId}` })
    .from(visitCost)
    .where(
      and(
        eq(visitCost.projectId, at.projectId),
        eq(visitCost.eventId, at.eventId),
        isNotNull(visitCost.registrationId),
      ),
    );
  return db
    .select({
      registrationId: registration.id,
      givenName: participant.givenName,
      familyName: participant.familyName,
      organisationName: participant.organisationName,
      side: registration.side,
      travels: sql<boolean>`${travels}`,
    })
    .from(registration)
    .innerJoin(
      participant,
      and(eq(participant.projectId, registration.projectId), eq(participant.id, registration.participantId)),
    )
    .where(and(eq(registration.projectId, at.projectId), inArray(registration.id, union(travellers, named))))
    .orderBy(asc(registration.position), asc(registration.id));
}
