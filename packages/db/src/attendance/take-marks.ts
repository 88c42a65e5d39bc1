import type { CompletionRule } from '@sens/domain/completion';
import type { EntryFacts } from '@sens/domain/indicator';
import { sql, type SQL } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { assessment } from '../completion/table.ts';
import { curriculumVersion } from '../curriculum/table.ts';
import { rows, type Tx } from '../engine.ts';
import { completionRule, ofCurriculum } from '../event/queries.ts';
import { event, eventSession } from '../event/table.ts';
import { upsertParticipations, type NewParticipation } from '../indicator/queries.ts';
import { participant } from '../participant/table.ts';
import { sessionStep } from '../record/table.ts';
import { registration } from '../registration/table.ts';
import { anyOf, givenRows } from '../shared/given-rows.ts';
import { registrationAttendance, type SessionAttendanceRow } from './session-attendance.ts';
import { attendance, attendanceMark } from './table.ts';

export type NewMark = Omit<typeof attendanceMark.$inferInsert, 'receivedAt'>;
export type NewAttendance = typeof attendance.$inferInsert;

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
      where ${registration.projectId} = ${projectId} and ${registration.id} = ${anyOf(ids)}
      order by ${registration.id} for no key update`,
  );
}

/** A session that marks speak of, with the rule of its event. */
export interface SessionToMark extends CompletionRule {
  readonly id: string;
  readonly eventId: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  /** Its last step says so. */
  readonly finalised: boolean;
}

/** Whom a registration is about: what first entry takes over, and their result where there is one. */
export interface PersonToMark extends EntryFacts {
  readonly eventId: string;
  readonly participantId: string;
  readonly passed: boolean | null;
  /** Calendar date in the event's zone; null without a result. */
  readonly assessedOn: string | null;
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

/** What deciding on marks asks, as far as it is in the project. */
export interface MarkingFacts {
  readonly sessions: readonly SessionToMark[];
  readonly people: readonly PersonToMark[];
  /** What the people were marked in every session of the sessions' events, a row for each registration for them. */
  readonly attendance: readonly SessionAttendanceRow[];
  /**
   * Which of the marks are there, and all marks of the same registrations in the same sessions; some twice and in no
   * order: it makes no difference.
   */
  readonly marks: readonly MarkFacts[];
}

/** Reads what deciding on marks asks, in one statement: each one more is built, sent and answered on its own. */
export async function readMarkingFacts(
  tx: Tx,
  projectId: string,
  of: readonly { markId: string; sessionId: string; registrationId: string }[],
): Promise<MarkingFacts> {
  const marks = of.map(({ markId, sessionId, registrationId }) => ({ markId, sessionId, registrationId }));
  const given = givenRows(marks, { markId: 'uuid', sessionId: 'uuid', registrationId: 'uuid' });
  const parts = { sessions: sessionsOf, people: peopleOf, attendance: attendanceOf, marks: marksOf };
  const columns = Object.entries(parts).map(
    ([name, part]) =>
      sql`(select coalesce(json_agg(one), '[]') from (${part(projectId)}) as one) as ${sql.identifier(name)}`,
  );
  const [found] = await rows<MarkingFacts>(
    tx,
    sql`with given as materialized (select * from ${given}) select ${sql.join(columns, sql`, `)}`,
  );
  const { sessions, ...facts } = found!;
  const asDates = ({ startsAt, endsAt, ...session }: SessionToMark) => ({
    ...session,
    ...{ startsAt: new Date(startsAt), endsAt: new Date(endsAt) },
  });
  return { ...facts, sessions: sessions.map(asDates) };
}

const givenSessions = sql`any(array(select distinct "sessionId" from given))`;
const givenRegistrations = sql`any(array(select distinct "registrationId" from given))`;

const sessionsOf = (projectId: string) => sql`
  select ${eventSession.id} as "id", ${eventSession.eventId} as "eventId", ${eventSession.startsAt} as "startsAt",
    ${eventSession.endsAt} as "endsAt", coalesce((
      select ${sessionStep.step} = 'finalised' from ${sessionStep}
      where ${sessionStep.projectId} = ${eventSession.projectId} and ${sessionStep.eventSessionId} = ${eventSession.id}
      order by ${sessionStep.at} desc, ${sessionStep.id} desc limit 1), false) as "finalised",
    ${completionRule.minimumShare} as "minimumShare", ${completionRule.allowedAbsences} as "allowedAbsences",
    ${completionRule.assessmentRequired} as "assessmentRequired",
    ${completionRule.mandatoryModuleIds} as "mandatoryModuleIds"
  from ${eventSession}
  join ${event} on ${event.projectId} = ${eventSession.projectId} and ${event.id} = ${eventSession.eventId}
  left join ${curriculumVersion} on ${ofCurriculum}
  where ${eventSession.projectId} = ${projectId} and ${eventSession.id} = ${givenSessions}`;

const peopleOf = (projectId: string) => sql`
  select ${registration.eventId} as "eventId", ${participant.id} as "participantId", ${participant.side} as "side",
    ${participant.region} as "region", ${participant.gender} as "gender", ${participant.birthYear} as "birthYear",
    ${participant.organisationKind} as "organisationKind", ${assessment.passed} as "passed",
    to_char(${assessment.assessedOn}, 'YYYY-MM-DD') as "assessedOn"
  from ${registration}
  join ${participant} on ${participant.projectId} = ${registration.projectId}
    and ${participant.id} = ${registration.participantId}
  left join ${assessment} on ${assessment.projectId} = ${registration.projectId}
    and ${assessment.eventId} = ${registration.eventId} and ${assessment.participantId} = ${registration.participantId}
  where ${registration.projectId} = ${projectId} and ${registration.id} = ${givenRegistrations}`;

const attendanceOf = (projectId: string) =>
  registrationAttendance(projectId, {
    events: sql`any(array(select ${eventSession.eventId} from ${eventSession}
      where ${eventSession.projectId} = ${projectId} and ${eventSession.id} = ${givenSessions}))`,
    people: sql`any(array(select ${registration.participantId} from ${registration}
      where ${registration.projectId} = ${projectId} and ${registration.id} = ${givenRegistrations}))`,
  });

const isoText = (instant: PgColumn) => sql`to_char(${instant} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const markFacts = sql`${attendanceMark.id} as "markId", ${attendanceMark.eventSessionId} as "sessionId",
  ${attendanceMark.registrationId} as "registrationId", ${attendanceMark.status} as "status",
  ${attendanceMark.minutes} as "minutes",
  ${isoText(attendanceMark.arrivedAt)} as "arrivedAt", ${isoText(attendanceMark.leftAt)} as "leftAt",
  ${isoText(attendanceMark.markedAt)} as "markedAt", ${attendanceMark.device} as "device",
  ${attendanceMark.sequence} as "sequence", ${attendanceMark.basedOn} as "basedOn"`;

/**
 * Each pair is looked up by itself (`offset 0` keeps it so): joined as a set, the server reads the whole table while its
 * statistics are those of an empty one.
 */
const marksOf = (projectId: string) => sql`
  select mark.* from (select distinct "sessionId", "registrationId" from given) as pair
  cross join lateral (
    select ${markFacts} from ${attendanceMark}
    where ${attendanceMark.projectId} = ${projectId} and ${attendanceMark.eventSessionId} = pair."sessionId"
      and ${attendanceMark.registrationId} = pair."registrationId"
    offset 0
  ) as mark
  union all
  select ${markFacts} from ${attendanceMark}
  where ${attendanceMark.projectId} = ${projectId} and ${attendanceMark.id} = any(array(select "markId" from given))`;

/**
 * Adds marks and saves what follows from them, in one statement.
 *
 * @returns the ids of the marks that were not there before
 */
export async function saveMarks(
  tx: Tx,
  values: {
    marks: readonly NewMark[];
    attendance: readonly NewAttendance[];
    participations: readonly NewParticipation[];
  },
): Promise<string[]> {
  const added = await rows<{ id: string }>(
    tx,
    sql`with mark as (${insertMarks(values.marks)}), attended as (${upsertAttendance(values.attendance)}),
        came as (${upsertParticipations(values.participations)})
      select id from mark`,
  );
  return added.map(({ id }) => id);
}

export async function addMarks(tx: Tx, marks: readonly NewMark[]): Promise<void> {
  if (marks.length > 0) await tx.execute(insertMarks(marks));
}

export async function saveAttendance(tx: Tx, values: readonly NewAttendance[]): Promise<void> {
  if (values.length > 0) await tx.execute(upsertAttendance(values));
}

function insertMarks(marks: readonly NewMark[]): SQL {
  const given = givenRows(marks.map(markValues), {
    ...{ projectId: 'uuid', id: 'uuid', eventSessionId: 'uuid', registrationId: 'uuid', accountId: 'uuid' },
    ...{ status: 'text', minutes: 'int', remark: 'text', markedAt: 'timestamptz', device: 'uuid', sequence: 'bigint' },
    ...{ basedOn: 'uuid', source: 'text', clockSkewSeconds: 'int', reason: 'text' },
    ...{ arrivedAt: 'timestamptz', leftAt: 'timestamptz' },
  });
  return sql`insert into ${attendanceMark} (project_id, id, event_session_id, registration_id, account_id, status, minutes,
      remark, marked_at, device, sequence, based_on, source, clock_skew_seconds, reason, arrived_at, left_at)
    select "projectId", "id", "eventSessionId", "registrationId", "accountId", "status", "minutes", "remark",
      "markedAt", "device", "sequence", "basedOn", coalesce("source", 'roll_call'), "clockSkewSeconds", "reason",
      "arrivedAt", "leftAt"
    from ${given} on conflict do nothing returning id`;
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

function upsertAttendance(values: readonly NewAttendance[]): SQL {
  const given = givenRows(values, {
    ...{ projectId: 'uuid', eventSessionId: 'uuid', registrationId: 'uuid' },
    ...{ status: 'text', minutes: 'int', markId: 'uuid', conflict: 'boolean' },
  });
  return sql`insert into ${attendance} (project_id, event_session_id, registration_id, status, minutes, mark_id, conflict)
    select "projectId", "eventSessionId", "registrationId", "status", "minutes", "markId", "conflict" from ${given}
    on conflict (project_id, event_session_id, registration_id) do update set status = excluded.status,
      minutes = excluded.minutes, mark_id = excluded.mark_id, conflict = excluded.conflict`;
}
