import { keepBetterMarked } from '@sens/domain/attendance';
import { sql, type SQL } from 'drizzle-orm';
import { rows, type Db, type Tx } from '../engine.ts';
import { event, eventSession } from '../event/table.ts';
import { registration } from '../registration/table.ts';
import { anyOf } from '../shared/given-rows.ts';
import { attendance } from './table.ts';

export interface SessionAttendanceRow {
  eventId: string;
  participantId: string;
  sessionId: string;
  registrationId: string;
  /** Of the registration: the order of arrival. */
  position: number;
  day: string;
  sessionMinutes: number;
  status: 'present' | 'late' | 'excused' | 'absent' | null;
  minutes: number;
  moduleId: string | null;
}

/** One row per session of the events and person of theirs, with the attendance known so far. */
export async function listSessionAttendance(
  db: Db | Tx,
  projectId: string,
  of: { eventIds: readonly string[]; participantIds?: readonly string[] },
): Promise<SessionAttendanceRow[]> {
  const people = of.participantIds && anyOf(of.participantIds);
  const query = registrationAttendance(projectId, { events: anyOf(of.eventIds), people });
  return keepBetterMarked(await rows<SessionAttendanceRow>(db, query));
}

/**
 * Reads a row per session of the events and registration for them, in no order; somebody who cancelled and registered
 * again has two.
 *
 * @param of `any(…)` of ids; without people everybody's
 */
export const registrationAttendance = (
  projectId: string,
  { events, people }: { events: SQL; people?: SQL | undefined },
): SQL =>
  sql`select ${registration.eventId} as "eventId", ${registration.participantId} as "participantId",
      ${eventSession.id} as "sessionId", ${registration.id} as "registrationId", ${registration.position} as "position",
      to_char(${eventSession.startsAt} at time zone ${event.timeZone}, 'YYYY-MM-DD') as "day",
      (extract(epoch from ${eventSession.endsAt} - ${eventSession.startsAt}) / 60)::int as "sessionMinutes",
      ${attendance.status} as "status", coalesce(${attendance.minutes}, 0)::int as "minutes",
      ${eventSession.moduleId} as "moduleId"
    from ${registration}
      join ${event} on ${event.projectId} = ${registration.projectId} and ${event.id} = ${registration.eventId}
      join ${eventSession} on ${eventSession.projectId} = ${event.projectId} and ${eventSession.eventId} = ${event.id}
      left join ${attendance} on ${attendance.projectId} = ${eventSession.projectId}
      and ${attendance.eventSessionId} = ${eventSession.id} and ${attendance.registrationId} = ${registration.id}
      where ${registration.projectId} = ${projectId} and ${registration.eventId} = ${events}
      and ${people ? sql`${registration.participantId} = ${people}` : sql`true`}`;
