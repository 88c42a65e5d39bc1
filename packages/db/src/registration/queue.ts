import { and, eq, inArray, lte, sql } from 'drizzle-orm';
import { unionAll } from 'drizzle-orm/pg-core';
import type { Db, Tx } from '../engine.ts';
import { groupSeat } from '../group/table.ts';
import { listRegistrationsById, type Registration } from './queries.ts';
import { registration } from './table.ts';

const inStatus = (projectId: string, eventId: string, status: Registration['status']) =>
  and(eq(registration.projectId, projectId), eq(registration.eventId, eventId), eq(registration.status, status));

/** Place in the queue, from 1, held seats counted as people; 0 for somebody who does not wait. */
export async function queuePlace(db: Db | Tx, projectId: string, eventId: string, id: string): Promise<number> {
  const waiting = await unionAll(
    db
      .select({ id: registration.id, rank: registration.queueRank, position: registration.position })
      .from(registration)
      .where(inStatus(projectId, eventId, 'waitlisted')),
    db
      .select({ id: groupSeat.id, rank: groupSeat.queueRank, position: groupSeat.position })
      .from(groupSeat)
      .where(seatWaits(projectId, eventId)),
  );
  waiting.sort((one, other) => one.rank - other.rank || one.position - other.position);
  return waiting.findIndex((entry) => entry.id === id) + 1;
}

const seatWaits = (projectId: string, eventId: string) =>
  and(eq(groupSeat.projectId, projectId), eq(groupSeat.eventId, eventId), eq(groupSeat.status, 'waitlisted'));

/** Ends the offers of an event whose deadline is over, and tells whose they were. */
export async function lapseOffers(tx: Tx, projectId: string, eventId: string, now: Date) {
  const lapsed = await tx
    .update(registration)
    .set({ status: 'cancelled', offerExpiresAt: null, cancelledAt: now, endedBy: 'offer_lapsed' })
    .where(and(inStatus(projectId, eventId, 'offered'), lte(registration.offerExpiresAt, now)))
    .returning({ id: registration.id });
  return listRegistrationsById(
    tx,
    projectId,
    lapsed.map(({ id }) => id),
  );
}

/** Gives a place to people of the waiting list, or keeps one for them until a deadline. */
export async function seatWaiting(tx: Tx, projectId: string, ids: readonly string[], offerExpiresAt: Date | null) {
  if (ids.length === 0) return;
  await tx
    .update(registration)
    .set({ status: offerExpiresAt ? 'offered' : 'confirmed', offerExpiresAt })
    .where(and(eq(registration.projectId, projectId), inArray(registration.id, [...ids])));
}

/** Puts somebody at the head of the waiting list. */
export async function moveToHead(tx: Tx, projectId: string, eventId: string, id: string): Promise<void> {
  const heads = await unionAll(
    tx
      .select({ rank: sql<number | null>`min(${registration.queueRank})::int` })
      .from(registration)
      .where(inStatus(projectId, eventId, 'waitlisted')),
    tx
      .select({ rank: sql<number | null>`min(${groupSeat.queueRank})::int` })
      .from(groupSeat)
      .where(seatWaits(projectId, eventId)),
  );
  await tx
    .update(registration)
    .set({ queueRank: Math.min(...heads.flatMap(({ rank }) => rank ?? [])) - 1 })
    .where(and(eq(registration.projectId, projectId), eq(registration.id, id)));
}
