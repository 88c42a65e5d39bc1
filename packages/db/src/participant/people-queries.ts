import { activeStatuses } from '@sens/domain/registration';
import { and, asc, desc, eq, inArray, isNull, sql } from 'drizzle-orm';
import { attendance } from '../attendance/table.ts';
import { certificate } from '../certificate/table.ts';
import type { Db, Tx } from '../engine.ts';
import { event } from '../event/table.ts';
import { registration } from '../registration/table.ts';
import { participant } from './table.ts';

/** Everybody of the project as far as finding and sorting them needs; records behind another and restricted ones are left out. */
export function listShownPeople(db: Db | Tx, projectId: string) {
  return db
    .select({
      id: participant.id,
      givenName: participant.givenName,
      familyName: participant.familyName,
      email: participant.email,
      region: participant.region,
      birthYear: participant.birthYear,
      organisationName: participant.organisationName,
      side: participant.side,
    })
    .from(participant)
    .where(and(eq(participant.projectId, projectId), isNull(participant.mergedInto), isNull(participant.restrictedAt)));
}

/** How many registrations that have not ended, and how many records, each of these people has. */
export async function countOfPeople(db: Db | Tx, projectId: string, ids: readonly string[]) {
  const person = sql<string>`coalesce(${participant.mergedInto}, ${participant.id})`;
  const found = await db
    .select({
      id: person,
      records: sql<number>`count(distinct ${participant.id})::int`,
      registrations: sql<number>`count(${registration.id})::int`,
    })
    .from(participant)
    .leftJoin(
      registration,
      and(
        eq(registration.projectId, participant.projectId),
        eq(registration.participantId, participant.id),
        inArray(registration.status, [...activeStatuses]),
      ),
    )
    .where(and(eq(participant.projectId, projectId), sql`${person} in ${[...ids]}`))
    .groupBy(person);
  return new Map(found.map(({ id, records, registrations }) => [id, { records, registrations }]));
}

/** All registrations of some records, with the event and the minutes attended, the latest event first. */
export function listRegistrationsOfPeople(db: Db | Tx, projectId: string, ids: readonly string[]) {
  return db
    .select({
      id: registration.id,
      participantId: registration.participantId,
      eventId: registration.eventId,
      title: event.title,
      kind: event.kind,
      startsAt: event.startsAt,
      endsAt: event.endsAt,
      timeZone: event.timeZone,
      status: registration.status,
      minutes: sql<number | null>`(select sum(${attendance.minutes})::int from ${attendance}
        where ${attendance.projectId} = ${registration.projectId} and ${attendance.registrationId} = ${registration.id})`,
    })
    .from(registration)
    .innerJoin(event, and(eq(event.projectId, registration.projectId), eq(event.id, registration.eventId)))
    .where(and(eq(registration.projectId, projectId), inArray(registration.participantId, [...ids])))
    .orderBy(desc(event.startsAt), asc(registration.createdAt));
}

/** All certificates of some records, newest first. */
export function listCertificatesOfPeople(db: Db | Tx, projectId: string, ids: readonly string[]) {
  return db
    .select({
      id: certificate.id,
      participantId: certificate.participantId,
      number: certificate.number,
      kind: certificate.kind,
      title: event.title,
      issuedOn: certificate.issuedOn,
      verificationCode: certificate.verificationCode,
      revokedAt: certificate.revokedAt,
    })
    .from(certificate)
    .innerJoin(event, and(eq(event.projectId, certificate.projectId), eq(event.id, certificate.eventId)))
    .where(and(eq(certificate.projectId, projectId), inArray(certificate.participantId, [...ids])))
    .orderBy(desc(certificate.issuedOn), desc(certificate.number));
}
