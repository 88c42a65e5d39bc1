import type { Localised } from '@sens/domain';
import type { AttendanceStatus } from '@sens/domain/attendance';
import type { EventKind } from '@sens/domain/event';
import type { OrganisationKind } from '@sens/domain/organisation';
import type { AgeBand, Gender } from '@sens/domain/participant';
import { sql, type SQL } from 'drizzle-orm';
import { attendance } from '../attendance/table.ts';
import { rows, type Db, type Tx } from '../engine.ts';
import { event, eventOrganiser, eventSession } from '../event/table.ts';
import { participation } from '../indicator/table.ts';
import { joinHidden, personBehind } from '../participant/records.ts';
import { participant } from '../participant/table.ts';
import { registration } from '../registration/table.ts';

/** Calendar dates, both within; without one there is no bound. */
export interface ListDays {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

const within = (day: SQL, { from, to }: ListDays): SQL =>
  sql`${from ? sql`${day} >= ${from}::date` : sql`true`} and ${to ? sql`${day} <= ${to}::date` : sql`true`}`;

/** Somebody who took part, with what they came to in the days asked for; characteristics are as of first entry. */
export interface ParticipantRow {
  familyName: string;
  givenName: string;
  organisationName: string | null;
  organisationKind: OrganisationKind | null;
  side: string;
  region: string | null;
  gender: Gender | null;
  ageBand: AgeBand | null;
  firstDay: string;
  events: number;
  sessions: number;
  minutes: number;
  completions: number;
}

/** Everybody who took part, each once: records that were merged are one person. */
export function participantRows(projectId: string, days: ListDays): SQL {
  const first = (value: SQL) =>
    sql`(array_agg(${value} order by ${participation.firstDay}, ${participation.eventId}, ${participation.participantId}))[1]`;
  return sql`select ${participant.familyName} as "familyName", ${participant.givenName} as "givenName",
      ${participant.organisationName} as "organisationName", counted.organisation_kind as "organisationKind",
      counted.side as "side", counted.region as "region", counted.gender as "gender", counted.age_band as "ageBand",
      to_char(counted.first_day, 'YYYY-MM-DD') as "firstDay", counted.events as "events",
      counted.sessions as "sessions", counted.minutes as "minutes", counted.completions as "completions"
    from (
      select ${personBehind(participation.participantId)} as person, min(${participation.firstDay}) as first_day,
        count(distinct ${participation.eventId})::int as events, sum(${participation.sessions})::int as sessions,
        sum(${participation.minutes})::int as minutes, count(*) filter (where ${participation.completedOn} is not null
          and ${event.curriculumVersionId} is not null)::int as completions,
        ${first(sql`${participation.side}`)} as side, ${first(sql`${participation.region}`)} as region,
        ${first(sql`${participation.gender}`)} as gender,
        ${first(sql`${participation.ageBand}`)} as age_band,
        ${first(sql`${participation.organisationKind}`)} as organisation_kind
      from ${participation} join ${event} on ${event.projectId} = ${participation.projectId}
        and ${event.id} = ${participation.eventId}
      ${joinHidden(participation.projectId, participation.participantId)}
      where ${participation.projectId} = ${projectId} and ${within(sql`${participation.firstDay}`, days)}
      group by 1
    ) counted
    join ${participant} on ${participant.projectId} = ${projectId} and ${participant.id} = counted.person
    order by ${participant.id}`;
}

/** One person in one session; nobody marked it where there is no status. */
export interface AttendanceRow {
  eventTitle: Localised;
  eventKind: EventKind;
  day: string;
  session: number;
  startsAt: Date | string;
  endsAt: Date | string;
  timeZone: string;
  familyName: string;
  givenName: string;
  organisationName: string | null;
  side: string;
  status: AttendanceStatus | null;
  minutes: number | null;
  conflict: boolean | null;
}

/** Everybody with a place in each session of the events that took place or will, and whoever was marked all the same. */
export function attendanceRows(projectId: string, days: ListDays, eventId?: string): SQL {
  const day = sql`(${eventSession.startsAt} at time zone ${event.timeZone})::date`;
  return sql`select ${event.title} as "eventTitle", ${event.kind} as "eventKind", to_char(${day}, 'YYYY-MM-DD') as "day",
      ${eventSession.position} as "session", ${eventSession.startsAt} as "startsAt", ${eventSession.endsAt} as "endsAt",
      coalesce(${eventSession.timeZone}, ${event.timeZone}) as "timeZone", ${participant.familyName} as "familyName",
      ${participant.givenName} as "givenName", ${participant.organisationName} as "organisationName",
      ${registration.side} as "side", ${attendance.status} as "status", ${attendance.minutes} as "minutes",
      ${attendance.conflict} as "conflict"
    from ${event}
    join ${eventSession} on ${eventSession.projectId} = ${event.projectId} and ${eventSession.eventId} = ${event.id}
    join ${registration} on ${registration.projectId} = ${event.projectId} and ${registration.eventId} = ${event.id}
    join ${participant} on ${participant.projectId} = ${registration.projectId}
      and ${participant.id} = ${registration.participantId}
    left join ${attendance} on ${attendance.projectId} = ${eventSession.projectId}
      and ${attendance.eventSessionId} = ${eventSession.id} and ${attendance.registrationId} = ${registration.id}
    where ${event.projectId} = ${projectId} and ${event.status} not in ('draft', 'cancelled')
      and ${eventId ? sql`${event.id} = ${eventId}` : sql`true`} and ${within(day, days)}
      and (${registration.status} = 'confirmed' or ${attendance.markId} is not null)
    order by ${event.startsAt}, ${event.id}, ${eventSession.position}, ${participant.id}, ${registration.id}`;
}

/** What the list of events says besides what its indicators ask. */
export interface EventNumbers {
  eventId: string;
  place: string;
  minutes: number;
  participations: number;
  completions: number;
}

export function listEventNumbers(db: Db | Tx, projectId: string): Promise<EventNumbers[]> {
  return rows<EventNumbers>(
    db,
    sql`select ${event.id} as "eventId", ${event.place} as "place",
        coalesce((select sum(extract(epoch from ${eventSession.endsAt} - ${eventSession.startsAt}) / 60)::int
          from ${eventSession} where ${eventSession.projectId} = ${event.projectId}
            and ${eventSession.eventId} = ${event.id}), 0)::int as "minutes",
        coalesce(counted.participations, 0) as "participations", coalesce(counted.completions, 0) as "completions"
      from ${event}
      left join (select ${participation.eventId} as event_id, count(*)::int as participations,
          count(${participation.completedOn})::int as completions
        from ${participation} where ${participation.projectId} = ${projectId} group by 1) counted
        on counted.event_id = ${event.id}
      where ${event.projectId} = ${projectId}`,
  );
}

/** By organisation, how many events it organises; cancelled ones are none. */
export async function countOrganised(db: Db | Tx, projectId: string): Promise<Map<string, number>> {
  const found = await rows<{ id: string; count: number }>(
    db,
    sql`select ${eventOrganiser.organisationId} as id, count(*)::int as count from ${eventOrganiser}
      join ${event} on ${event.projectId} = ${eventOrganiser.projectId} and ${event.id} = ${eventOrganiser.eventId}
      where ${eventOrganiser.projectId} = ${projectId} and ${event.status} <> 'cancelled' group by 1`,
  );
  return new Map(found.map(({ id, count }) => [id, count]));
}
