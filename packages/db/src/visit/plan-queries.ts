import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import type { Db, Tx } from '../engine.ts';
import { event } from '../event/table.ts';
import { visit, visitHost, visitLeg, visitPickUp, visitStop } from './table.ts';

export interface EventPlace {
  projectId: string;
  eventId: string;
}

export type Visit = typeof visit.$inferSelect;
export type VisitHost = typeof visitHost.$inferSelect;
export type VisitStop = typeof visitStop.$inferSelect;
export type VisitLeg = typeof visitLeg.$inferSelect;
export type VisitPickUp = typeof visitPickUp.$inferSelect;

/** What an event that travels asks and tells; null for one without a journey. */
export async function findVisit(db: Db | Tx, at: EventPlace): Promise<Visit | null> {
  const [found] = await db
    .select()
    .from(visit)
    .where(and(eq(visit.projectId, at.projectId), eq(visit.eventId, at.eventId)));
  return found ?? null;
}

/** Makes the journey of an event where it has none, and sets what is given. */
export async function saveVisit(tx: Tx, at: EventPlace, values: Partial<Omit<Visit, keyof EventPlace>>): Promise<void> {
  const fresh = { needs: [], keptDays: 30, ...values, ...at };
  const insert = tx.insert(visit).values(fresh);
  const target = [visit.projectId, visit.eventId];
  await (Object.keys(values).length > 0
    ? insert.onConflictDoUpdate({ target, set: values })
    : insert.onConflictDoNothing());
}

export function listVisitHosts(db: Db | Tx, at: EventPlace): Promise<VisitHost[]> {
  return db
    .select()
    .from(visitHost)
    .where(and(eq(visitHost.projectId, at.projectId), eq(visitHost.eventId, at.eventId)))
    .orderBy(asc(visitHost.createdAt), asc(visitHost.id));
}

/** The stops of a visit in the order of its itinerary. */
export function listStops(db: Db | Tx, at: EventPlace): Promise<VisitStop[]> {
  return db
    .select()
    .from(visitStop)
    .where(and(eq(visitStop.projectId, at.projectId), eq(visitStop.eventId, at.eventId)))
    .orderBy(asc(visitStop.startsAt), asc(visitStop.id));
}

export type LegWithPickUps = VisitLeg & { pickUps: VisitPickUp[] };

/** The legs of a visit in the order of departure, each with its pick-up points in theirs. */
export async function listLegs(db: Db | Tx, at: EventPlace): Promise<LegWithPickUps[]> {
  const legs = await db
    .select()
    .from(visitLeg)
    .where(and(eq(visitLeg.projectId, at.projectId), eq(visitLeg.eventId, at.eventId)))
    .orderBy(asc(visitLeg.startsAt), asc(visitLeg.id));
  if (legs.length === 0) return [];
  const points = await db
    .select()
    .from(visitPickUp)
    .where(
      and(
        eq(visitPickUp.projectId, at.projectId),
        inArray(
          visitPickUp.legId,
          legs.map(({ id }) => id),
        ),
      ),
    )
    .orderBy(asc(visitPickUp.departsAt), asc(visitPickUp.id));
  const byLeg = Map.groupBy(points, ({ legId }) => legId);
  return legs.map((leg) => ({ ...leg, pickUps: byLeg.get(leg.id) ?? [] }));
}

/** Writes a host, new or known; one of another event is left alone. */
export async function saveHost(tx: Tx, values: typeof visitHost.$inferInsert): Promise<void> {
  const { accessCode: _, projectId: _projectId, id: _id, eventId: _eventId, ...changes } = values;
  await tx
    .insert(visitHost)
    .values(values)
    .onConflictDoUpdate({
      target: [visitHost.projectId, visitHost.id],
      set: changes,
      setWhere: eq(visitHost.eventId, values.eventId),
    });
}

export async function saveStop(tx: Tx, values: typeof visitStop.$inferInsert): Promise<void> {
  const { projectId: _projectId, id: _id, eventId: _eventId, ...changes } = values;
  await tx
    .insert(visitStop)
    .values(values)
    .onConflictDoUpdate({
      target: [visitStop.projectId, visitStop.id],
      set: changes,
      setWhere: eq(visitStop.eventId, values.eventId),
    });
}

/** Writes a leg with its pick-up points; points that are not among these go. */
export async function saveLeg(
  tx: Tx,
  values: typeof visitLeg.$inferInsert,
  pickUps: readonly Omit<VisitPickUp, 'projectId' | 'legId'>[],
): Promise<void> {
  const { projectId, id: legId, eventId, ...changes } = values;
  await tx
    .insert(visitLeg)
    .values(values)
    .onConflictDoUpdate({
      target: [visitLeg.projectId, visitLeg.id],
      set: changes,
      setWhere: eq(visitLeg.eventId, eventId),
    });
  const ofLeg = and(eq(visitPickUp.projectId, projectId), eq(visitPickUp.legId, legId));
  const kept = pickUps.map(({ id }) => id);
  await tx.delete(visitPickUp).where(kept.length > 0 ? and(ofLeg, sql`not ${inArray(visitPickUp.id, kept)}`) : ofLeg);
  if (pickUps.length === 0) return;
  await tx
    .insert(visitPickUp)
    .values(pickUps.map((point) => ({ ...point, projectId, legId })))
    .onConflictDoUpdate({
      target: [visitPickUp.projectId, visitPickUp.id],
      set: { side: sql`excluded.side`, place: sql`excluded.place`, departsAt: sql`excluded.departs_at` },
      setWhere: eq(visitPickUp.legId, legId),
    });
}

/** Takes a host out of a visit; stops that were with it stay without. */
export async function removeHost(tx: Tx, at: EventPlace, id: string): Promise<boolean> {
  await tx
    .update(visitStop)
    .set({ hostId: null })
    .where(and(eq(visitStop.projectId, at.projectId), eq(visitStop.eventId, at.eventId), eq(visitStop.hostId, id)));
  const gone = await tx
    .delete(visitHost)
    .where(and(eq(visitHost.projectId, at.projectId), eq(visitHost.eventId, at.eventId), eq(visitHost.id, id)))
    .returning({ id: visitHost.id });
  return gone.length > 0;
}

export async function removeStop(tx: Tx, at: EventPlace, id: string): Promise<boolean> {
  const gone = await tx
    .delete(visitStop)
    .where(and(eq(visitStop.projectId, at.projectId), eq(visitStop.eventId, at.eventId), eq(visitStop.id, id)))
    .returning({ id: visitStop.id });
  return gone.length > 0;
}

/** Takes a leg out of a visit, with its pick-up points and who rode on it. */
export async function removeLeg(tx: Tx, at: EventPlace, id: string): Promise<boolean> {
  const gone = await tx
    .delete(visitLeg)
    .where(and(eq(visitLeg.projectId, at.projectId), eq(visitLeg.eventId, at.eventId), eq(visitLeg.id, id)))
    .returning({ id: visitLeg.id });
  return gone.length > 0;
}

/** The host behind a private link, with its event. */
export async function findHostByCode(db: Db | Tx, accessCode: string) {
  const [found] = await db
    .select({ host: visitHost, event })
    .from(visitHost)
    .innerJoin(event, and(eq(event.projectId, visitHost.projectId), eq(event.id, visitHost.eventId)))
    .where(eq(visitHost.accessCode, accessCode));
  return found ?? null;
}

export async function confirmHost(
  tx: Tx,
  host: Pick<VisitHost, 'projectId' | 'id'>,
  values: { confirmedAt: Date; remark: string | null },
): Promise<void> {
  await tx
    .update(visitHost)
    .set(values)
    .where(and(eq(visitHost.projectId, host.projectId), eq(visitHost.id, host.id)));
}
