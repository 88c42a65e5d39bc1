import { seatedStatuses } from '@sens/domain/registration';
import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import type { Db, Tx } from '../engine.ts';
import { event } from '../event/table.ts';
import { participant } from '../participant/table.ts';
import { participation } from '../indicator/table.ts';
import { project } from '../project/table.ts';
import { registration } from './table.ts';

export type Registration = typeof registration.$inferSelect;

/** What deciding on registrations of an event needs; read after `lockEvent`. */
export async function countRegistrations(tx: Tx, projectId: string, eventId: string) {
  const [found] = await tx
    .select({
      seatsTaken: sql<number>`count(*) filter (where ${inArray(registration.status, [...seatedStatuses])})::int`,
      waiting: sql<number>`count(*) filter (where ${registration.status} = 'waitlisted')::int`,
      lastPosition: sql<number>`coalesce(max(${registration.position}), 0)::int`,
    })
    .from(registration)
    .where(and(eq(registration.projectId, projectId), eq(registration.eventId, eventId)));
  return found ?? { seatsTaken: 0, waiting: 0, lastPosition: 0 };
}

/** The active registration of a person for an event, if there is one. */
export async function findActiveRegistration(tx: Tx, projectId: string, eventId: string, participantId: string) {
  const [found] = await tx
    .select({ id: registration.id })
    .from(registration)
    .where(
      and(
        eq(registration.projectId, projectId),
        eq(registration.eventId, eventId),
        eq(registration.participantId, participantId),
        inArray(registration.status, ['pending', 'confirmed', 'waitlisted', 'offered']),
      ),
    );
  return found ?? null;
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
  status: registration.status,
  position: registration.position,
  locale: registration.locale,
  accessCode: registration.accessCode,
  createdAt: registration.createdAt,
  cancelledAt: registration.cancelledAt,
  givenName: participant.givenName,
  familyName: participant.familyName,
  email: participant.email,
  side: participant.side,
  organisationName: participant.organisationName,
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

/** Everybody of an event in order of arrival. */
export function listRegistrations(db: Db | Tx, projectId: string, eventId: string) {
  return db
    .select(withPerson)
    .from(registration)
    .innerJoin(participant, ofParticipant)
    .where(and(eq(registration.projectId, projectId), eq(registration.eventId, eventId)))
    .orderBy(registration.position);
}

/** The head of the waiting list. */
export function listWaiting(tx: Tx, projectId: string, eventId: string, limit: number) {
  return tx
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
    .orderBy(asc(registration.position))
    .limit(limit);
}

/** Place in the queue, from 1; 0 for somebody who does not wait. */
export async function queuePlace(db: Db | Tx, projectId: string, eventId: string, position: number): Promise<number> {
  const [found] = await db
    .select({ place: sql<number>`count(*)::int` })
    .from(registration)
    .where(
      and(
        eq(registration.projectId, projectId),
        eq(registration.eventId, eventId),
        eq(registration.status, 'waitlisted'),
        sql`${registration.position} <= ${position}`,
      ),
    );
  return found?.place ?? 0;
}

export async function setRegistrationStatus(
  tx: Tx,
  projectId: string,
  ids: readonly string[],
  status: Registration['status'],
  cancelledAt: Date | null = null,
): Promise<void> {
  if (ids.length === 0) return;
  await tx
    .update(registration)
    .set({ status, cancelledAt })
    .where(and(eq(registration.projectId, projectId), inArray(registration.id, [...ids])));
}

/** Everything a person with this mailbox has registered for, over all projects; what comes next first. */
export function listRegistrationsOf(db: Db | Tx, email: string) {
  return db
    .select({
      ...withPerson,
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
