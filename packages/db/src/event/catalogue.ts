import { publicEventStatuses } from '@sens/domain/event';
import { and, asc, desc, eq, inArray, sql } from 'drizzle-orm';
import type { Db, Tx } from '../engine.ts';
import { project } from '../project/table.ts';
import { facetConditions, publicConditions, sessionDays, type PublicFilter } from './public-events.ts';
import { summary } from './queries.ts';
import { event, eventSession } from './table.ts';

/** The public events of a project: what is over latest first, all others in the order in which they begin. */
export function listPublicEvents(
  db: Db | Tx,
  projectId: string,
  filter: PublicFilter,
  page: { limit: number; offset: number },
) {
  const order = filter.when === 'past' ? desc(event.startsAt) : asc(event.startsAt);
  return db
    .select(summary)
    .from(event)
    .where(and(...publicConditions(projectId, filter), ...facetConditions(filter)))
    .orderBy(order, event.id)
    .limit(page.limit)
    .offset(page.offset);
}

/** The sessions of public events on some days, in the order in which they begin. */
export function listPublicSessions(
  db: Db | Tx,
  projectId: string,
  filter: PublicFilter & { from: string; to: string },
  limit: number,
) {
  return db
    .select({
      id: eventSession.id,
      startsAt: eventSession.startsAt,
      endsAt: eventSession.endsAt,
      timeZone: event.timeZone,
      slug: event.slug,
      title: event.title,
      status: event.status,
    })
    .from(eventSession)
    .innerJoin(event, and(eq(event.projectId, eventSession.projectId), eq(event.id, eventSession.eventId)))
    .where(
      and(...publicConditions(projectId, filter), ...facetConditions(filter), ...sessionDays(filter.from, filter.to)),
    )
    .orderBy(eventSession.startsAt, eventSession.id)
    .limit(limit);
}

const feedColumns = {
  id: event.id,
  slug: event.slug,
  kind: event.kind,
  status: event.status,
  title: event.title,
  summary: event.summary,
  side: event.side,
  place: event.place,
  address: event.address,
  timeZone: event.timeZone,
  startsAt: event.startsAt,
  endsAt: event.endsAt,
  calendarSequence: event.calendarSequence,
  createdAt: event.createdAt,
};

/** Events for a feed: the ones that begin last, or the ones that were made last. */
export function listFeedEvents(
  db: Db | Tx,
  projectId: string,
  filter: PublicFilter,
  { latest, limit }: { latest: 'begun' | 'made'; limit: number },
) {
  return db
    .select(feedColumns)
    .from(event)
    .where(and(...publicConditions(projectId, filter), ...facetConditions(filter)))
    .orderBy(desc(latest === 'begun' ? event.startsAt : event.createdAt), desc(event.id))
    .limit(limit);
}

/** The sessions of several events, by event. */
export function listSessionsOf(db: Db | Tx, projectId: string, eventIds: readonly string[]) {
  return db
    .select({
      id: eventSession.id,
      eventId: eventSession.eventId,
      startsAt: eventSession.startsAt,
      endsAt: eventSession.endsAt,
      place: eventSession.place,
    })
    .from(eventSession)
    .where(and(eq(eventSession.projectId, projectId), inArray(eventSession.eventId, [...eventIds])))
    .orderBy(eventSession.startsAt, eventSession.id);
}

/** The addresses of all public events of all projects, a part at a time. */
export function listPublicAddresses(db: Db | Tx, part: { limit: number; offset: number }) {
  return db
    .select({ project: project.slug, event: event.slug })
    .from(event)
    .innerJoin(project, eq(project.id, event.projectId))
    .where(inArray(event.status, [...publicEventStatuses]))
    .orderBy(event.projectId, event.id)
    .limit(part.limit)
    .offset(part.offset);
}

export async function countPublicAddresses(db: Db | Tx): Promise<number> {
  const [{ found } = { found: 0 }] = await db
    .select({ found: sql<number>`count(*)::int` })
    .from(event)
    .where(inArray(event.status, [...publicEventStatuses]));
  return found;
}
