import { publicEventStatuses, searchTerms, type EventChoice } from '@sens/domain/event';
import { seatedStatuses } from '@sens/domain/registration';
import { and, eq, gt, gte, inArray, isNotNull, isNull, like, lt, lte, or, sql, type SQL } from 'drizzle-orm';
import { groupSeat } from '../group/table.ts';
import { registration } from '../registration/table.ts';
import { subquery } from './queries.ts';
import { event, eventSession } from './table.ts';

/** What the public asks for. */
export interface PublicFilter extends EventChoice {
  /** Whatever their time when absent. */
  when?: 'upcoming' | 'past' | undefined;
  now: Date;
}

/** What the public can see of a project, without what stands in `facetConditions`. */
export const publicConditions = (projectId: string, { when, now, from, to, q }: PublicFilter): (SQL | undefined)[] => [
  eq(event.projectId, projectId),
  inArray(event.status, [...publicEventStatuses]),
  when === 'upcoming' ? gte(event.endsAt, now) : when === 'past' ? lt(event.endsAt, now) : undefined,
  ...(q === undefined ? [] : searchTerms(q).map(termCondition)),
  ...(from === undefined && to === undefined ? [] : betweenDays(from, to)),
];

/** Terms hold letters and digits alone, so that nothing in them is a pattern. */
const termCondition = ({ stem, inside, kinds }: ReturnType<typeof searchTerms>[number]): SQL | undefined => {
  const word = like(event.searchText, inside ? `%${stem}%` : `% ${stem}%`);
  return kinds.length > 0 ? or(word, inArray(event.kind, [...kinds])) : word;
};

const dayLength = 24 * 3600 * 1000;

/** The event lies near the days, whatever its zone, and one of its sessions is on one of them. */
const betweenDays = (from: string | undefined, to: string | undefined): (SQL | undefined)[] => [
  from === undefined ? undefined : gt(event.endsAt, new Date(Date.parse(from) - dayLength)),
  to === undefined ? undefined : lt(event.startsAt, new Date(Date.parse(to) + 2 * dayLength)),
  sql`exists (select 1 from ${eventSession} where ${and(
    eq(eventSession.projectId, event.projectId),
    eq(eventSession.eventId, event.id),
    ...sessionDays(from, to),
  )})`,
];

/** The session is on one of the days, counted in the zone of its event; what ends at midnight is over that day. */
export const sessionDays = (from: string | undefined, to: string | undefined): (SQL | undefined)[] => [
  from === undefined
    ? undefined
    : sql`((${eventSession.endsAt} - interval '1 microsecond') at time zone ${event.timeZone})::date >= ${from}::date`,
  to === undefined ? undefined : sql`(${eventSession.startsAt} at time zone ${event.timeZone})::date <= ${to}::date`,
];

/**
 * Whether somebody could be seated now: `availabilityOf` in SQL. While people wait, seats that are free are kept for
 * another side; the queue is always served before. Events that take no registrations are not counted, and of what is
 * over the database need not even think so.
 */
function hasFreeSeats({ now, when }: PublicFilter): SQL {
  if (when === 'past') return sql`false`;
  return sql`${and(
    eq(event.status, 'published'),
    gt(event.endsAt, now),
    or(isNull(event.registrationOpensAt), lte(event.registrationOpensAt, now)),
    or(isNull(event.registrationClosesAt), gt(event.registrationClosesAt, now)),
    subquery(sql`(select count(*) from ${registration}
      where ${registration.projectId} = ${event.projectId} and ${registration.eventId} = ${event.id}
      and ${inArray(registration.status, [...seatedStatuses])})
      + (select count(*) from ${groupSeat} where ${groupSeat.projectId} = ${event.projectId}
      and ${groupSeat.eventId} = ${event.id} and ${groupSeat.status} = 'confirmed') < ${event.capacity}`),
  )}`;
}

/** What the list can be narrowed by and is counted by, as expressions over an event. */
export const facetValues = (filter: PublicFilter) => ({
  kind: sql`${event.kind}`,
  side: sql`${event.side}`,
  language: sql`${event.language}`,
  place: sql`${event.place}`,
  free: hasFreeSeats(filter),
  online: sql`${isNotNull(event.onlineUrl)}`,
});
export type Facet = keyof ReturnType<typeof facetValues>;
export const facets = ['kind', 'side', 'language', 'place', 'free', 'online'] as const satisfies readonly Facet[];

/** One condition for each facet that the filter sets. */
export const facetConditions = (filter: PublicFilter): (SQL | undefined)[] => [
  filter.kind === undefined ? undefined : eq(event.kind, filter.kind),
  filter.side === undefined ? undefined : eq(event.side, filter.side),
  filter.language === undefined ? undefined : eq(event.language, filter.language),
  filter.place === undefined ? undefined : eq(event.place, filter.place),
  filter.free ? hasFreeSeats(filter) : undefined,
  filter.online ? isNotNull(event.onlineUrl) : undefined,
];
