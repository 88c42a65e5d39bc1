import type { LedgerLine } from '@sens/domain/indicator';
import { and, eq } from 'drizzle-orm';
import { attendance } from '../attendance/table.ts';
import type { Db, Tx } from '../engine.ts';
import { eventSession } from '../event/table.ts';
import { participation } from './table.ts';

/** The attendance that is kept for an event, by session and registration. */
export async function listAttendance(db: Db | Tx, projectId: string, eventId: string): Promise<LedgerLine[]> {
  const found = await db
    .select({
      eventSessionId: attendance.eventSessionId,
      registrationId: attendance.registrationId,
      status: attendance.status,
      minutes: attendance.minutes,
      markId: attendance.markId,
      conflict: attendance.conflict,
    })
    .from(attendance)
    .innerJoin(
      eventSession,
      and(eq(eventSession.projectId, attendance.projectId), eq(eventSession.id, attendance.eventSessionId)),
    )
    .where(and(eq(attendance.projectId, projectId), eq(eventSession.eventId, eventId)));
  return found.map(({ eventSessionId, registrationId, ...values }) => ({
    key: `${eventSessionId}/${registrationId}`,
    values,
  }));
}

/** The participations that are kept for an event, by participant. */
export async function listLedgerOfEvent(db: Db | Tx, projectId: string, eventId: string): Promise<LedgerLine[]> {
  const found = await db
    .select({
      participantId: participation.participantId,
      firstDay: participation.firstDay,
      sessions: participation.sessions,
      minutes: participation.minutes,
      completedOn: participation.completedOn,
    })
    .from(participation)
    .where(and(eq(participation.projectId, projectId), eq(participation.eventId, eventId)));
  return found.map(({ participantId, ...values }) => ({ key: participantId, values }));
}
