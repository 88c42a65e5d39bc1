import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Db, Tx } from '../engine.ts';
import { event, eventSession } from '../event/table.ts';
import { participant } from '../participant/table.ts';
import { registration } from '../registration/table.ts';
import { account } from '../account/table.ts';
import { attendance, attendanceMark } from './table.ts';

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
