import { ridingStatuses, type Boarding, type LegSeats, type Needs } from '@sens/domain/visit';
import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Db, Tx } from '../engine.ts';
import { event } from '../event/table.ts';
import { subquery } from '../event/queries.ts';
import { participant } from '../participant/table.ts';
import { registration } from '../registration/table.ts';
import type { EventPlace } from './plan-queries.ts';
import { visit, visitLeg, visitPickUp } from './table.ts';
import { visitBoarding, visitNeed } from './traveller-table.ts';

/** Of each leg of a visit, how many seats there are and how many are taken. */
export function countLegSeats(db: Db | Tx, at: EventPlace): Promise<LegSeats[]> {
  return db
    .select({
      id: visitLeg.id,
      seats: visitLeg.seats,
      taken: subquery<number>(sql`select count(*)::int from ${visitBoarding}
        join ${registration} on ${registration.projectId} = ${visitBoarding.projectId}
          and ${registration.id} = ${visitBoarding.registrationId}
        where ${visitBoarding.projectId} = ${visitLeg.projectId} and ${visitBoarding.legId} = ${visitLeg.id}
          and ${inArray(registration.status, [...ridingStatuses])}`),
    })
    .from(visitLeg)
    .where(and(eq(visitLeg.projectId, at.projectId), eq(visitLeg.eventId, at.eventId)))
    .orderBy(asc(visitLeg.startsAt), asc(visitLeg.id));
}

/** Who rides on which leg of a visit, whatever the state of the registration. */
export function listBoardings(db: Db | Tx, at: EventPlace) {
  return db
    .select({
      legId: visitBoarding.legId,
      registrationId: visitBoarding.registrationId,
      pickUpId: visitBoarding.pickUpId,
    })
    .from(visitBoarding)
    .innerJoin(visitLeg, and(eq(visitLeg.projectId, visitBoarding.projectId), eq(visitLeg.id, visitBoarding.legId)))
    .where(and(eq(visitBoarding.projectId, at.projectId), eq(visitLeg.eventId, at.eventId)))
    .orderBy(asc(visitBoarding.legId), asc(visitBoarding.registrationId));
}

interface TravellerPlace {
  projectId: string;
  registrationId: string;
}

/** Makes these the seats of a traveller on the legs named; on other legs nothing changes. */
export async function setBoardings(
  tx: Tx,
  at: TravellerPlace,
  legIds: readonly string[],
  boardings: readonly Boarding[],
): Promise<void> {
  if (legIds.length === 0) return;
  await tx
    .delete(visitBoarding)
    .where(
      and(
        eq(visitBoarding.projectId, at.projectId),
        eq(visitBoarding.registrationId, at.registrationId),
        inArray(visitBoarding.legId, [...legIds]),
      ),
    );
  await addBoardings(
    tx,
    boardings.map((boarding) => ({ ...boarding, ...at })),
  );
}

export async function addBoardings(tx: Tx, rows: readonly (typeof visitBoarding.$inferInsert)[]): Promise<void> {
  if (rows.length > 0) await tx.insert(visitBoarding).values([...rows]);
}

/** The pick-up points of a leg that somebody chose. */
export async function listChosenPickUps(tx: Tx, projectId: string, legId: string): Promise<string[]> {
  const found = await tx
    .selectDistinct({ id: visitPickUp.id })
    .from(visitBoarding)
    .innerJoin(
      visitPickUp,
      and(eq(visitPickUp.projectId, visitBoarding.projectId), eq(visitPickUp.id, visitBoarding.pickUpId)),
    )
    .where(and(eq(visitBoarding.projectId, projectId), eq(visitBoarding.legId, legId)));
  return found.map(({ id }) => id);
}

/** The confirmed travellers of a visit in order of registration, without anything they need. */
export function listTravellers(db: Db | Tx, at: EventPlace) {
  return db
    .select({
      registrationId: registration.id,
      givenName: participant.givenName,
      familyName: participant.familyName,
      organisationName: participant.organisationName,
      email: participant.email,
      phone: participant.phone,
      side: registration.side,
      locale: registration.locale,
      accessCode: registration.accessCode,
      participantId: registration.participantId,
    })
    .from(registration)
    .innerJoin(
      participant,
      and(eq(participant.projectId, registration.projectId), eq(participant.id, registration.participantId)),
    )
    .where(
      and(
        eq(registration.projectId, at.projectId),
        eq(registration.eventId, at.eventId),
        eq(registration.status, 'confirmed'),
      ),
    )
    .orderBy(registration.position);
}
export type Traveller = Awaited<ReturnType<typeof listTravellers>>[number];

/** Writes what a traveller needs over what was said before. */
export async function saveNeeds(tx: Tx, at: TravellerPlace, needs: Needs): Promise<void> {
  await tx
    .insert(visitNeed)
    .values({ ...needs, ...at })
    .onConflictDoUpdate({ target: [visitNeed.projectId, visitNeed.registrationId], set: needs });
}

/** What the people of a visit need, by registration. */
export async function listNeeds(db: Db | Tx, at: EventPlace): Promise<(Needs & { registrationId: string })[]> {
  const found = await db
    .select({ need: visitNeed })
    .from(visitNeed)
    .innerJoin(
      registration,
      and(eq(registration.projectId, visitNeed.projectId), eq(registration.id, visitNeed.registrationId)),
    )
    .where(and(eq(visitNeed.projectId, at.projectId), eq(registration.eventId, at.eventId)))
    .orderBy(registration.position);
  return found.map(({ need: { projectId: _, ...need } }) => need);
}

/** Whether anything is kept of what a person of a project needs. */
export async function hasNeeds(db: Db | Tx, at: { projectId: string; participantId: string }): Promise<boolean> {
  const [found] = await db
    .select({ id: visitNeed.registrationId })
    .from(visitNeed)
    .innerJoin(
      registration,
      and(eq(registration.projectId, visitNeed.projectId), eq(registration.id, visitNeed.registrationId)),
    )
    .where(and(eq(visitNeed.projectId, at.projectId), eq(registration.participantId, at.participantId)))
    .limit(1);
  return found !== undefined;
}

/** Visits that are over and whose needs are still kept, over all projects. */
export function listVisitsToForget(db: Db | Tx, now: Date) {
  return db
    .select({
      projectId: visit.projectId,
      eventId: visit.eventId,
      keptDays: visit.keptDays,
      endsAt: event.endsAt,
      timeZone: event.timeZone,
    })
    .from(visit)
    .innerJoin(event, and(eq(event.projectId, visit.projectId), eq(event.id, visit.eventId)))
    .where(and(isNull(visit.needsDeletedAt), sql`${event.endsAt} < ${now.toISOString()}::timestamptz`));
}

/**
 * Deletes what the people of a visit needed.
 *
 * @returns of how many
 */
export async function deleteNeeds(tx: Tx, at: EventPlace): Promise<number> {
  const gone = await tx
    .delete(visitNeed)
    .where(
      and(
        eq(visitNeed.projectId, at.projectId),
        inArray(
          visitNeed.registrationId,
          tx
            .select({ id: registration.id })
            .from(registration)
            .where(and(eq(registration.projectId, at.projectId), eq(registration.eventId, at.eventId))),
        ),
      ),
    )
    .returning({ id: visitNeed.registrationId });
  return gone.length;
}
