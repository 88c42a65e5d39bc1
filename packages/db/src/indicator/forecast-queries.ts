import { seatedStatuses, type RegistrationStatus } from '@sens/domain/registration';
import type { AgeBand, Gender } from '@sens/domain/participant';
import type { OrganisationKind } from '@sens/domain/organisation';
import { and, inArray, sql } from 'drizzle-orm';
import { attendance } from '../attendance/table.ts';
import { rows, type Db, type Tx } from '../engine.ts';
import { participant } from '../participant/table.ts';
import { registration } from '../registration/table.ts';
import { among, countedRows, eventsOf, type Counted } from './counted-rows.ts';
import { participation } from './table.ts';

/** Who a registered record is: the one that is shown, where records are merged. */
const person = sql`coalesce(${participant.mergedInto}, ${participant.id})`;

/**
 * By side, how many people with a seat at events to come would add to an indicator if all of them came: for one that
 * counts people once, those who are not counted yet.
 *
 * @param counted the indicator with all the events that feed it
 * @param coming those of them that are still to come
 */
export function forecastIndicator(db: Db | Tx, counted: Counted, coming: readonly string[]) {
  const { projectId, rule } = counted;
  const once = rule.unit === 'participants';
  const already = once
    ? sql`${person} in (select person_id from (${countedRows(counted)}) counted)`
    : sql`exists (select from ${participation} where ${participation.projectId} = ${registration.projectId}
        and ${participation.eventId} = ${registration.eventId}
        and ${participation.participantId} = ${registration.participantId})`;
  return rows<{ side: string; count: number }>(
    db,
    sql`select ${participant.side} as side,
        count(${once ? sql`distinct ${person}` : sql`*`})::int as count
      from ${registration} join ${participant} on ${participant.projectId} = ${registration.projectId}
        and ${participant.id} = ${registration.participantId}
      where ${registration.projectId} = ${projectId} and ${registration.eventId} in ${eventsOf(coming)}
        and ${inArray(registration.status, [...seatedStatuses])} and not (${already})
        and ${among(participant.gender, rule.genders)}
        and ${among(sql`${participant.organisationKind}`, rule.organisationKinds)}
      group by ${participant.side}`,
  );
}

export interface PersonAtEventRow {
  participantId: string;
  givenName: string;
  familyName: string;
  status: RegistrationStatus;
  side: string;
  marked: boolean;
  attended: boolean;
  completedOn: string | null;
  gender: Gender | null;
  ageBand: AgeBand | null;
  organisationKind: OrganisationKind | null;
  /** The event at which an indicator counts this person, if it does. */
  countedAt: string | null;
}

/** Everybody who ever registered for an event, once each, and whether an indicator counts them. */
export function listPeopleAtEvent(db: Db | Tx, counted: Counted, eventId: string): Promise<PersonAtEventRow[]> {
  const { projectId, rule } = counted;
  const here =
    rule.unit === 'participants'
      ? sql`counted.person_id = ${person}`
      : sql`counted.participant_id = ${registration.participantId} and counted.event_id = ${eventId}::uuid`;
  return rows<PersonAtEventRow>(
    db,
    sql`select distinct on (${registration.participantId}) ${registration.participantId} as "participantId",
        ${participant.givenName} as "givenName", ${participant.familyName} as "familyName",
        ${registration.status} as status, coalesce(${participation.side}, ${participant.side}) as side,
        exists (select from ${attendance} where ${attendance.projectId} = ${registration.projectId}
          and ${attendance.registrationId} = ${registration.id}) as marked,
        ${participation.eventId} is not null as attended,
        to_char(${participation.completedOn}, 'YYYY-MM-DD') as "completedOn",
        case when ${participation.eventId} is null then ${participant.gender} else ${participation.gender} end as gender,
        ${participation.ageBand} as "ageBand",
        case when ${participation.eventId} is null then ${participant.organisationKind}
          else ${participation.organisationKind} end as "organisationKind",
        counted.event_id as "countedAt"
      from ${registration}
      join ${participant} on ${participant.projectId} = ${registration.projectId}
        and ${participant.id} = ${registration.participantId}
      left join ${participation} on ${participation.projectId} = ${registration.projectId}
        and ${participation.eventId} = ${registration.eventId}
        and ${participation.participantId} = ${registration.participantId}
      left join (${countedRows(counted)}) counted
        on ${here}
      where ${and(sql`${registration.projectId} = ${projectId}`, sql`${registration.eventId} = ${eventId}`)}
      order by ${registration.participantId}, (${registration.status} = 'confirmed') desc,
        ${registration.position} desc`,
  );
}
