import { and, eq, inArray, sql, type SQL } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { rows, type Db, type Tx } from '../engine.ts';
import { event, eventSession } from '../event/table.ts';
import { participant } from '../participant/table.ts';
import { registration } from '../registration/table.ts';
import { account } from '../account/table.ts';
import { givenIds, givenRows } from '../shared/given-rows.ts';
import { attendance, attendanceMark } from './table.ts';

export type NewMark = Omit<typeof attendanceMark.$inferInsert, 'receivedAt'>;

/** Who is expected in a session, with what has been marked so far; cancelled registrations are left out. */
export function listRoster(db: Db | Tx, projectId: string, sessionId: string) {
  return db
    .select({
      registrationId: registration.id,
      participantId: registration.participantId,
      givenName: participant.givenName,
      familyName: participant.familyName,
      side: participant.side,
      organisationName: participant.organisationName,
      status: attendance.status,
      minutes: attendance.minutes,
      markId: attendance.markId,
      conflict: attendance.conflict,
      remark: attendanceMark.remark,
      arrivedAt: attendanceMark.arrivedAt,
      leftAt: attendanceMark.leftAt,
      markedAt: attendanceMark.markedAt,
      device: attendanceMark.device,
      sequence: attendanceMark.sequence,
      basedOn: attendanceMark.basedOn,
      source: attendanceMark.source,
      clockSkewSeconds: attendanceMark.clockSkewSeconds,
      markedBy: account.name,
      /** Of the ticket's code in hex (SHA-256), so that a phone without a network knows a ticket it is shown. */
      ticketHash: sql<string | null>`encode(sha256(convert_to(${registration.ticketCode}, 'UTF8')), 'hex')`,
    })
    .from(eventSession)
    .innerJoin(
      registration,
      and(
        eq(registration.projectId, eventSession.projectId),
        eq(registration.eventId, eventSession.eventId),
        eq(registration.status, 'confirmed'),
      ),
    )
    .innerJoin(
      participant,
      and(eq(participant.projectId, registration.projectId), eq(participant.id, registration.participantId)),
    )
    .leftJoin(
      attendance,
      and(
        eq(attendance.projectId, eventSession.projectId),
        eq(attendance.eventSessionId, eventSession.id),
        eq(attendance.registrationId, registration.id),
      ),
    )
    .leftJoin(
      attendanceMark,
      and(eq(attendanceMark.projectId, attendance.projectId), eq(attendanceMark.id, attendance.markId)),
    )
    .leftJoin(account, eq(account.id, attendanceMark.accountId))
    .where(and(eq(eventSession.projectId, projectId), eq(eventSession.id, sessionId)));
}

/** Sessions that marks speak of, as far as they belong to the project. */
export function listSessionsById(db: Db | Tx, projectId: string, ids: readonly string[]) {
  return db
    .select({
      id: eventSession.id,
      eventId: eventSession.eventId,
      startsAt: eventSession.startsAt,
      endsAt: eventSession.endsAt,
      timeZone: event.timeZone,
    })
    .from(eventSession)
    .innerJoin(event, and(eq(event.projectId, eventSession.projectId), eq(event.id, eventSession.eventId)))
    .where(and(eq(eventSession.projectId, projectId), inArray(eventSession.id, [...ids])));
}

export type LockedRegistration = Pick<typeof registration.$inferSelect, 'id' | 'eventId' | 'participantId' | 'status'>;

/**
 * Locks the registrations that marks speak of: attendance and participation are derived per registration, so two
 * trainers marking the same person wait for each other, and nobody else does. Always in the order of ids.
 */
export function lockRegistrations(tx: Tx, projectId: string, ids: readonly string[]): Promise<LockedRegistration[]> {
  return rows<LockedRegistration>(
    tx,
    sql`select ${registration.id} as "id", ${registration.eventId} as "eventId",
        ${registration.participantId} as "participantId", ${registration.status} as "status"
      from ${registration}
      where ${registration.projectId} = ${projectId} and ${registration.id} in ${givenIds(ids)}
      order by ${registration.id} for no key update`,
  );
}

/** @returns the ids of the marks that were not there before */
export async function addMarks(tx: Tx, marks: readonly NewMark[]): Promise<string[]> {
  if (marks.length === 0) return [];
  const given = givenRows(marks.map(markValues), {
    ...{ projectId: 'uuid', id: 'uuid', eventSessionId: 'uuid', registrationId: 'uuid', accountId: 'uuid' },
    ...{ status: 'text', minutes: 'int', remark: 'text', markedAt: 'timestamptz', device: 'uuid', sequence: 'bigint' },
    ...{ basedOn: 'uuid', source: 'text', clockSkewSeconds: 'int', reason: 'text' },
    ...{ arrivedAt: 'timestamptz', leftAt: 'timestamptz' },
  });
  const added = await rows<{ id: string }>(
    tx,
    sql`insert into ${attendanceMark} (project_id, id, event_session_id, registration_id, account_id, status, minutes,
        remark, marked_at, device, sequence, based_on, source, clock_skew_seconds, reason, arrived_at, left_at)
      select "projectId", "id", "eventSessionId", "registrationId", "accountId", "status", "minutes", "remark",
        "markedAt", "device", "sequence", "basedOn", coalesce("source", 'roll_call'), "clockSkewSeconds", "reason",
        "arrivedAt", "leftAt"
      from ${given} on conflict do nothing returning id`,
  );
  return added.map(({ id }) => id);
}

/** The columns alone: whoever calls may know more of a mark. */
const markValues = ({
  projectId,
  id,
  eventSessionId,
  registrationId,
  accountId,
  status,
  minutes,
  ...rest
}: NewMark) => ({
  ...{ projectId, id, eventSessionId, registrationId, accountId, status, minutes },
  ...{ remark: rest.remark, markedAt: rest.markedAt, device: rest.device, sequence: rest.sequence },
  ...{ basedOn: rest.basedOn, source: rest.source, clockSkewSeconds: rest.clockSkewSeconds, reason: rest.reason },
  ...{ arrivedAt: rest.arrivedAt, leftAt: rest.leftAt },
});

/** Every mark of the registrations in the sessions, to derive attendance from. */
export async function listMarks(
  db: Db | Tx,
  projectId: string,
  where: { sessionIds: readonly string[]; registrationIds: readonly string[] },
) {
  const found = await db
    .select({
      markId: attendanceMark.id,
      sessionId: attendanceMark.eventSessionId,
      registrationId: attendanceMark.registrationId,
      status: attendanceMark.status,
      minutes: attendanceMark.minutes,
      arrivedAt: attendanceMark.arrivedAt,
      leftAt: attendanceMark.leftAt,
      remark: attendanceMark.remark,
      markedAt: attendanceMark.markedAt,
      receivedAt: attendanceMark.receivedAt,
      device: attendanceMark.device,
      sequence: attendanceMark.sequence,
      basedOn: attendanceMark.basedOn,
      source: attendanceMark.source,
      clockSkewSeconds: attendanceMark.clockSkewSeconds,
      markedBy: account.name,
    })
    .from(attendanceMark)
    .leftJoin(account, eq(account.id, attendanceMark.accountId))
    .where(
      and(
        eq(attendanceMark.projectId, projectId),
        inArray(attendanceMark.eventSessionId, [...where.sessionIds]),
        inArray(attendanceMark.registrationId, [...where.registrationIds]),
      ),
    )
    .orderBy(attendanceMark.receivedAt, attendanceMark.id);
  return found.map((mark) => ({ ...mark, markedAt: mark.markedAt.toISOString() }));
}

/** What of a mark attendance is derived from. */
export interface MarkFacts {
  markId: string;
  sessionId: string;
  registrationId: string;
  status: 'present' | 'late' | 'excused' | 'absent';
  minutes: number | null;
  /** Instants as ISO 8601, here and below. */
  arrivedAt: string | null;
  leftAt: string | null;
  markedAt: string;
  device: string;
  sequence: number;
  basedOn: string | null;
}

const isoText = (instant: PgColumn) => sql`to_char(${instant} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/**
 * All marks of each registration in its session, with what attendance is derived from alone, in no order: it makes no
 * difference. Each pair is looked up by itself (`offset 0` keeps it so): joined as a set, the server reads the whole
 * table while its statistics are those of an empty one.
 */
export function listMarkFacts(
  tx: Tx,
  projectId: string,
  of: readonly { sessionId: string; registrationId: string }[],
): Promise<MarkFacts[]> {
  const pairs = new Map(
    of.map(({ sessionId, registrationId }) => [`${sessionId}/${registrationId}`, { sessionId, registrationId }]),
  );
  return rows<MarkFacts>(
    tx,
    sql`select mark.* from ${givenRows([...pairs.values()], { sessionId: 'uuid', registrationId: 'uuid' })}
      cross join lateral (
        select ${attendanceMark.id} as "markId", ${attendanceMark.eventSessionId} as "sessionId",
          ${attendanceMark.registrationId} as "registrationId", ${attendanceMark.status} as "status",
          ${attendanceMark.minutes} as "minutes",
          ${isoText(attendanceMark.arrivedAt)} as "arrivedAt", ${isoText(attendanceMark.leftAt)} as "leftAt",
          ${isoText(attendanceMark.markedAt)} as "markedAt",
          ${attendanceMark.device} as "device", ${attendanceMark.sequence}::float8 as "sequence",
          ${attendanceMark.basedOn} as "basedOn"
        from ${attendanceMark}
        where ${attendanceMark.projectId} = ${projectId} and ${attendanceMark.eventSessionId} = given."sessionId"
          and ${attendanceMark.registrationId} = given."registrationId"
        offset 0
      ) as mark`,
  );
}

/** The mark with an id, wherever in the project it is. */
export async function findMark(tx: Tx, projectId: string, id: string) {
  const [found] = await tx
    .select({ registrationId: attendanceMark.registrationId })
    .from(attendanceMark)
    .where(and(eq(attendanceMark.projectId, projectId), eq(attendanceMark.id, id)));
  return found ?? null;
}

/** Which of the sessions somebody has been marked in. */
export async function listMarkedSessions(tx: Tx, projectId: string, sessionIds: readonly string[]): Promise<string[]> {
  const found = await tx
    .selectDistinct({ id: attendanceMark.eventSessionId })
    .from(attendanceMark)
    .where(and(eq(attendanceMark.projectId, projectId), inArray(attendanceMark.eventSessionId, [...sessionIds])));
  return found.map(({ id }) => id);
}

export async function saveAttendance(tx: Tx, values: readonly (typeof attendance.$inferInsert)[]): Promise<void> {
  if (values.length === 0) return;
  const given = givenRows(values, {
    ...{ projectId: 'uuid', eventSessionId: 'uuid', registrationId: 'uuid' },
    ...{ status: 'text', minutes: 'int', markId: 'uuid', conflict: 'boolean' },
  });
  await tx.execute(
    sql`insert into ${attendance} (project_id, event_session_id, registration_id, status, minutes, mark_id, conflict)
      select "projectId", "eventSessionId", "registrationId", "status", "minutes", "markId", "conflict" from ${given}
      on conflict (project_id, event_session_id, registration_id) do update set status = excluded.status,
        minutes = excluded.minutes, mark_id = excluded.mark_id, conflict = excluded.conflict`,
  );
}

export interface SessionAttendanceRow {
  eventId: string;
  participantId: string;
  sessionId: string;
  day: string;
  sessionMinutes: number;
  status: 'present' | 'late' | 'excused' | 'absent' | null;
  minutes: number;
  moduleId: string | null;
}

/**
 * One row per session of the events and person of theirs, with the attendance known so far. Somebody who cancelled
 * and registered again has two registrations for one event: the better marked one counts.
 */
export function listSessionAttendance(
  db: Db | Tx,
  projectId: string,
  of: { eventIds: readonly string[]; participantIds?: readonly string[] },
): Promise<SessionAttendanceRow[]> {
  const people: SQL = of.participantIds
    ? sql`${registration.participantId} in ${givenIds(of.participantIds)}`
    : sql`true`;
  return rows<SessionAttendanceRow>(
    db,
    sql`select distinct on (${registration.eventId}, ${registration.participantId}, ${eventSession.id})
        ${registration.eventId} as "eventId", ${registration.participantId} as "participantId",
        ${eventSession.id} as "sessionId",
        to_char(${eventSession.startsAt} at time zone ${event.timeZone}, 'YYYY-MM-DD') as "day",
        (extract(epoch from ${eventSession.endsAt} - ${eventSession.startsAt}) / 60)::int as "sessionMinutes",
        ${attendance.status} as "status", coalesce(${attendance.minutes}, 0)::int as "minutes",
        ${eventSession.moduleId} as "moduleId"
      from ${registration}
      join ${event} on ${event.projectId} = ${registration.projectId} and ${event.id} = ${registration.eventId}
      join ${eventSession} on ${eventSession.projectId} = ${event.projectId} and ${eventSession.eventId} = ${event.id}
      left join ${attendance} on ${attendance.projectId} = ${eventSession.projectId}
        and ${attendance.eventSessionId} = ${eventSession.id} and ${attendance.registrationId} = ${registration.id}
      where ${registration.projectId} = ${projectId} and ${registration.eventId} in ${givenIds(of.eventIds)} and ${people}
      order by ${registration.eventId}, ${registration.participantId}, ${eventSession.id},
        ${attendance.minutes} desc nulls last, ${registration.position} desc`,
  );
}
