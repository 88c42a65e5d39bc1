import { unnamedStatuses } from '@sens/domain/group';
import { activeStatuses, seatedStatuses } from '@sens/domain/registration';
import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import type { Db, Tx } from '../engine.ts';
import { event } from '../event/table.ts';
import { recordsOf } from '../participant/records.ts';
import { groupSeat, registrationGroup } from '../group/table.ts';
import { participant } from '../participant/table.ts';
import { participation } from '../indicator/table.ts';
import { project } from '../project/table.ts';
import { registration } from './table.ts';

export type Registration = typeof registration.$inferSelect;

/** What deciding on registrations of an event needs to know. */
export interface RegistrationCounts {
  /** Registrations that hold a seat, by side; offers past their deadline among them until they are ended. */
  seatsTaken: Record<string, number>;
  waiting: Record<string, number>;
  /** Offers whose deadline is over. */
  lapsedOffers: number;
  /** Seats of groups whose naming date is over and for which nobody is named. */
  lapsedSeats: number;
  lastPosition: number;
  /** Whether the participant asked about has an active registration. */
  alreadyRegistered: boolean;
}

/** Counts the registrations of an event in one statement; decisions need it after `lockEvent`. */
export async function countRegistrations(
  tx: Tx,
  projectId: string,
  eventId: string,
  about: { now: Date; participantId?: string },
): Promise<RegistrationCounts> {
  const now = about.now.toISOString();
  const seated = [...seatedStatuses];
  const mine = about.participantId
    ? sql<boolean>`bool_or(every.participant_id = any(${recordsOf(projectId, about.participantId)})
        and ${inArray(sql`every.status`, [...activeStatuses])})`
    : sql<boolean>`false`;
  // Held seats stand in the same line and take the same seats as registrations. What is named counts as the registration.
  const every = sql`(
    select ${registration.side} as side, ${registration.status} as status, ${registration.position} as position,
      ${registration.participantId} as participant_id, ${registration.offerExpiresAt} as expires_at, false as is_held
    from ${registration} where ${registration.projectId} = ${projectId} and ${registration.eventId} = ${eventId}
    union all
    select ${groupSeat.side}, ${groupSeat.status}, ${groupSeat.position}, null,
      case when ${inArray(groupSeat.status, [...unnamedStatuses])} then ${registrationGroup.namedUntil} end, true
    from ${groupSeat} join ${registrationGroup} on ${registrationGroup.projectId} = ${groupSeat.projectId}
      and ${registrationGroup.id} = ${groupSeat.groupId}
    where ${groupSeat.projectId} = ${projectId} and ${groupSeat.eventId} = ${eventId}) every`;
  const groups = await tx
    .select({
      side: sql<string>`every.side`,
      seatsTaken: sql<number>`count(*) filter (where ${inArray(sql`every.status`, seated)})::int`,
      waiting: sql<number>`count(*) filter (where every.status = 'waitlisted')::int`,
      lapsedOffers: sql<number>`count(*) filter (where not every.is_held and every.expires_at <= ${now})::int`,
      lapsedSeats: sql<number>`count(*) filter (where every.is_held and every.expires_at <= ${now})::int`,
      lastPosition: sql<number>`max(every.position)::int`,
      alreadyRegistered: mine,
    })
    .from(every)
    .groupBy(sql`every.side`);
  return {
    seatsTaken: Object.fromEntries(groups.map((group) => [group.side, group.seatsTaken])),
    waiting: Object.fromEntries(groups.map((group) => [group.side, group.waiting])),
    lapsedOffers: groups.reduce((total, group) => total + group.lapsedOffers, 0),
    lapsedSeats: groups.reduce((total, group) => total + group.lapsedSeats, 0),
    lastPosition: Math.max(0, ...groups.map((group) => group.lastPosition)),
    alreadyRegistered: groups.some((group) => group.alreadyRegistered),
  };
}

export async function findRegistrationByKey(tx: Tx, projectId: string, eventId: string, idempotencyKey: string) {
  const [found] = await tx
    .select()
    .from(registration)
    .where(
      and(
        eq(registration.projectId, projectId),
        eq(registration.eventId, eventId),
        eq(registration.idempotencyKey, idempotencyKey),
      ),
    );
  return found ?? null;
}

export async function addRegistrations(tx: Tx, values: readonly (typeof registration.$inferInsert)[]): Promise<void> {
  for (let first = 0; first < values.length; first += 500) {
    await tx.insert(registration).values(values.slice(first, first + 500));
  }
}

/** Where and whose a registration is: enough to lock its event. */
export async function findRegistrationPlace(db: Db | Tx, accessCode: string) {
  const [found] = await db
    .select({ projectId: registration.projectId, eventId: registration.eventId, id: registration.id })
    .from(registration)
    .where(eq(registration.accessCode, accessCode));
  return found ?? null;
}

const withPerson = {
  id: registration.id,
  projectId: registration.projectId,
  eventId: registration.eventId,
  participantId: registration.participantId,
  /** The record the participant's own stands behind, or that one. */
  personId: sql<string>`coalesce(${participant.mergedInto}, ${participant.id})`,
  status: registration.status,
  position: registration.position,
  queueRank: registration.queueRank,
  offerExpiresAt: registration.offerExpiresAt,
  endedBy: registration.endedBy,
  locale: registration.locale,
  accessCode: registration.accessCode,
  noticeVersion: registration.noticeVersion,
  createdAt: registration.createdAt,
  cancelledAt: registration.cancelledAt,
  givenName: participant.givenName,
  familyName: participant.familyName,
  email: participant.email,
  side: registration.side,
  region: participant.region,
  organisationName: participant.organisationName,
  organisationKind: participant.organisationKind,
};

export type RegistrationWithPerson = Awaited<ReturnType<typeof listRegistrations>>[number];

const ofParticipant = and(
  eq(participant.projectId, registration.projectId),
  eq(participant.id, registration.participantId),
);

export async function findRegistration(db: Db | Tx, projectId: string, id: string) {
  const [found] = await db
    .select(withPerson)
    .from(registration)
    .innerJoin(participant, ofParticipant)
    .where(and(eq(registration.projectId, projectId), eq(registration.id, id)));
  return found ?? null;
}

/** The registration that somebody has for an event, under whichever of their records, and that has not ended. */
export async function findActiveRegistration(tx: Tx, projectId: string, eventId: string, participantId: string) {
  const [found] = await tx
    .select(withPerson)
    .from(registration)
    .innerJoin(participant, ofParticipant)
    .where(
      and(
        eq(registration.projectId, projectId),
        eq(registration.eventId, eventId),
        sql`${registration.participantId} = any(${recordsOf(projectId, participantId)})`,
        inArray(registration.status, [...activeStatuses]),
      ),
    );
  return found ?? null;
}

/** The registrations with these ids in order of arrival; those of other projects are not found. */
export function listRegistrationsById(db: Db | Tx, projectId: string, ids: readonly string[]) {
  return db
    .select(withPerson)
    .from(registration)
    .innerJoin(participant, ofParticipant)
    .where(and(eq(registration.projectId, projectId), inArray(registration.id, [...ids])))
    .orderBy(registration.position);
}

/** Everybody of an event in order of arrival. */
export function listRegistrations(db: Db | Tx, projectId: string, eventId: string) {
  return db
    .select(withPerson)
    .from(registration)
    .innerJoin(participant, ofParticipant)
    .where(and(eq(registration.projectId, projectId), eq(registration.eventId, eventId)))
    .orderBy(registration.position);
}

/** The waiting list, the first in line first. */
export function listWaiting(db: Db | Tx, projectId: string, eventId: string) {
  return db
    .select(withPerson)
    .from(registration)
    .innerJoin(participant, ofParticipant)
    .where(
      and(
        eq(registration.projectId, projectId),
        eq(registration.eventId, eventId),
        eq(registration.status, 'waitlisted'),
      ),
    )
    .orderBy(asc(registration.queueRank), asc(registration.position));
}

export async function setRegistrationStatus(
  tx: Tx,
  projectId: string,
  ids: readonly string[],
  status: 'confirmed' | 'waitlisted',
): Promise<void> {
  if (ids.length === 0) return;
  await tx
    .update(registration)
    .set({ status, offerExpiresAt: null })
    .where(and(eq(registration.projectId, projectId), inArray(registration.id, [...ids])));
}

/** Ends registrations: a person or a manager cancels, or a manager does not accept somebody. */
export async function endRegistrations(
  tx: Tx,
  projectId: string,
  ids: readonly string[],
  values: { status: 'cancelled' | 'declined'; cancelledAt: Date; endedBy: Registration['endedBy'] },
): Promise<void> {
  if (ids.length === 0) return;
  await tx
    .update(registration)
    .set({ ...values, offerExpiresAt: null })
    .where(and(eq(registration.projectId, projectId), inArray(registration.id, [...ids])));
}

/** Everything a person with this mailbox has registered for, over all projects; what comes next first. */
export function listRegistrationsOf(db: Db | Tx, email: string) {
  return db
    .select({
      ...withPerson,
      gender: participant.gender,
      birthYear: participant.birthYear,
      projectSlug: project.slug,
      eventSlug: event.slug,
      eventTitle: event.title,
      eventKind: event.kind,
      eventStatus: event.status,
      startsAt: event.startsAt,
      endsAt: event.endsAt,
      place: event.place,
      timeZone: event.timeZone,
      minutes: participation.minutes,
      completedOn: participation.completedOn,
    })
    .from(registration)
    .innerJoin(participant, ofParticipant)
    .innerJoin(project, eq(project.id, registration.projectId))
    .innerJoin(event, and(eq(event.projectId, registration.projectId), eq(event.id, registration.eventId)))
    .leftJoin(
      participation,
      and(
        eq(participation.projectId, registration.projectId),
        eq(participation.eventId, registration.eventId),
        eq(participation.participantId, registration.participantId),
      ),
    )
    .where(eq(participant.email, email))
    .orderBy(event.startsAt);
}
