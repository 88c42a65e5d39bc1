import { and, asc, eq, inArray } from 'drizzle-orm';
import { account } from '../account/table.ts';
import type { Db, Tx } from '../engine.ts';
import { eventSession, eventSessionTrainer } from '../event/table.ts';
import { visitLeg } from './table.ts';
import { visitHeadcount } from './traveller-table.ts';

/** Legs by their ids, with the event they belong to. */
export function listLegsById(tx: Db | Tx, projectId: string, ids: readonly string[]) {
  return tx
    .select({ id: visitLeg.id, eventId: visitLeg.eventId, startsAt: visitLeg.startsAt, endsAt: visitLeg.endsAt })
    .from(visitLeg)
    .where(and(eq(visitLeg.projectId, projectId), inArray(visitLeg.id, [...ids])));
}

/**
 * Adds taps; one that is there already stays as it is.
 *
 * @returns the ids of those that were new
 */
export async function addHeadcounts(
  tx: Tx,
  values: readonly (typeof visitHeadcount.$inferInsert)[],
): Promise<string[]> {
  if (values.length === 0) return [];
  const added = await tx
    .insert(visitHeadcount)
    .values([...values])
    .onConflictDoNothing()
    .returning({ id: visitHeadcount.id });
  return added.map(({ id }) => id);
}

/** Every tap about the legs, in order of arrival, with who made it. */
export async function listHeadcounts(db: Db | Tx, projectId: string, legIds: readonly string[]) {
  if (legIds.length === 0) return [];
  const found = await db
    .select({
      markId: visitHeadcount.id,
      legId: visitHeadcount.legId,
      registrationId: visitHeadcount.registrationId,
      status: visitHeadcount.status,
      markedAt: visitHeadcount.markedAt,
      device: visitHeadcount.device,
      sequence: visitHeadcount.sequence,
      basedOn: visitHeadcount.basedOn,
      markedBy: account.name,
    })
    .from(visitHeadcount)
    .innerJoin(account, eq(account.id, visitHeadcount.accountId))
    .where(and(eq(visitHeadcount.projectId, projectId), inArray(visitHeadcount.legId, [...legIds])))
    .orderBy(asc(visitHeadcount.receivedAt), asc(visitHeadcount.id));
  return found.map((tap) => ({ ...tap, markedAt: tap.markedAt.toISOString() }));
}

/** The events with a leg that somebody leads a session of: their visits. */
export function listVisitsLed(db: Db | Tx, accountId: string) {
  return db
    .selectDistinct({ projectId: visitLeg.projectId, eventId: visitLeg.eventId })
    .from(visitLeg)
    .innerJoin(
      eventSession,
      and(eq(eventSession.projectId, visitLeg.projectId), eq(eventSession.eventId, visitLeg.eventId)),
    )
    .innerJoin(
      eventSessionTrainer,
      and(
        eq(eventSessionTrainer.projectId, eventSession.projectId),
        eq(eventSessionTrainer.eventSessionId, eventSession.id),
      ),
    )
    .where(eq(eventSessionTrainer.accountId, accountId));
}
