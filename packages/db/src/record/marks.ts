import { and, asc, eq, type SQL } from 'drizzle-orm';
import { account } from '../account/table.ts';
import { attendanceMark } from '../attendance/table.ts';
import type { Db, Tx } from '../engine.ts';
import { eventSession } from '../event/table.ts';
import { participant } from '../participant/table.ts';
import { registration } from '../registration/table.ts';

/** Every mark of a session, or of a person over all sessions of the event, in order of arrival, with both clocks. */
export function listMarksOf(db: Db | Tx, projectId: string, of: { sessionId: string } | { registrationId: string }) {
  const where: SQL =
    'sessionId' in of
      ? eq(attendanceMark.eventSessionId, of.sessionId)
      : eq(attendanceMark.registrationId, of.registrationId);
  return db
    .select({
      markId: attendanceMark.id,
      sessionId: attendanceMark.eventSessionId,
      position: eventSession.position,
      registrationId: attendanceMark.registrationId,
      givenName: participant.givenName,
      familyName: participant.familyName,
      status: attendanceMark.status,
      minutes: attendanceMark.minutes,
      arrivedAt: attendanceMark.arrivedAt,
      leftAt: attendanceMark.leftAt,
      source: attendanceMark.source,
      remark: attendanceMark.remark,
      reason: attendanceMark.reason,
      markedAt: attendanceMark.markedAt,
      receivedAt: attendanceMark.receivedAt,
      /** null: the person marked their own arrival. */
      markedBy: account.name,
    })
    .from(attendanceMark)
    .innerJoin(
      eventSession,
      and(eq(eventSession.projectId, attendanceMark.projectId), eq(eventSession.id, attendanceMark.eventSessionId)),
    )
    .innerJoin(
      registration,
      and(eq(registration.projectId, attendanceMark.projectId), eq(registration.id, attendanceMark.registrationId)),
    )
    .innerJoin(
      participant,
      and(eq(participant.projectId, registration.projectId), eq(participant.id, registration.participantId)),
    )
    .leftJoin(account, eq(account.id, attendanceMark.accountId))
    .where(and(eq(attendanceMark.projectId, projectId), where))
    .orderBy(asc(attendanceMark.receivedAt), asc(attendanceMark.id));
}
