import type { Localised } from '@sens/domain';
import type { EventActivity } from '@sens/domain/indicator';
import { activeStatuses } from '@sens/domain/registration';
import { inArray, sql } from 'drizzle-orm';
import { curriculumVersion } from '../curriculum/table.ts';
import { rows, type Db, type Tx } from '../engine.ts';
import { event, eventOrganiser } from '../event/table.ts';
import { organisation } from '../organisation/table.ts';
import { registration } from '../registration/table.ts';
import { participation } from './table.ts';

export interface EventActivityRow extends EventActivity {
  id: string;
  title: Localised;
  /** Calendar date in the event's zone. */
  firstDay: string;
}

/** What came of each event that was not cancelled, in the order of time, the latest first. */
export function listEventActivity(db: Db | Tx, projectId: string): Promise<EventActivityRow[]> {
  return rows<EventActivityRow>(
    db,
    sql`select ${event.id} as id, ${event.title} as title,
        to_char(${event.startsAt} at time zone ${event.timeZone}, 'YYYY-MM-DD') as "firstDay",
        case when ${curriculumVersion.id} is null then null else json_build_object('id', ${curriculumVersion.curriculumId},
          'title', ${curriculumVersion.title}) end as curriculum,
        coalesce(organisers.list, '[]'::json) as organisers, coalesce(registered.count, 0) as registered,
        coalesce(came.attended, 0) as attended, coalesce(came.minutes, 0) as minutes,
        case when ${curriculumVersion.id} is null then 0 else coalesce(came.completed, 0) end as completed
      from ${event}
      left join ${curriculumVersion} on ${curriculumVersion.projectId} = ${event.projectId}
        and ${curriculumVersion.id} = ${event.curriculumVersionId}
      left join (
        select ${eventOrganiser.eventId} as event_id,
          json_agg(json_build_object('id', ${organisation.id}, 'name', ${organisation.name})
            order by ${organisation.position}) as list
        from ${eventOrganiser} join ${organisation} on ${organisation.projectId} = ${eventOrganiser.projectId}
          and ${organisation.id} = ${eventOrganiser.organisationId}
        where ${eventOrganiser.projectId} = ${projectId} group by 1) organisers on organisers.event_id = ${event.id}
      left join (
        select ${registration.eventId} as event_id, count(*)::int as count from ${registration}
        where ${registration.projectId} = ${projectId} and ${inArray(registration.status, [...activeStatuses])}
        group by 1) registered on registered.event_id = ${event.id}
      left join (
        select ${participation.eventId} as event_id, count(*)::int as attended,
          count(${participation.completedOn})::int as completed, sum(${participation.minutes})::float8 as minutes
        from ${participation} where ${participation.projectId} = ${projectId} group by 1) came
        on came.event_id = ${event.id}
      where ${event.projectId} = ${projectId} and ${event.status} in ('published', 'finished')
      order by ${event.startsAt} desc, ${event.id}`,
  );
}
