import { and, eq, inArray, like, ne, sql } from 'drizzle-orm';
import { account } from '../account/table.ts';
import type { Db, Tx } from '../engine.ts';
import { event, eventSession, eventSessionTrainer } from './table.ts';

/** Who leads which session of the events. */
function listTrainersOf(db: Db | Tx, projectId: string, sessionIds: readonly string[]) {
  return db
    .select({ sessionId: eventSessionTrainer.eventSessionId, id: account.id, name: account.name })
    .from(eventSessionTrainer)
    .innerJoin(account, eq(account.id, eventSessionTrainer.accountId))
    .where(
      and(eq(eventSessionTrainer.projectId, projectId), inArray(eventSessionTrainer.eventSessionId, [...sessionIds])),
    )
    .orderBy(account.name, account.id);
}

/** Adds to each session the people who lead it. */
export async function withTrainers<Session extends { id: string }>(
  db: Db | Tx,
  projectId: string,
  sessions: readonly Session[],
) {
  const ids = sessions.map(({ id }) => id);
  const trainers = Map.groupBy(await listTrainersOf(db, projectId, ids), ({ sessionId }) => sessionId);
  return sessions.map((session) => ({
    ...session,
    trainers: (trainers.get(session.id) ?? []).map(({ id, name }) => ({ id, name })),
  }));
}

/**
 * Every session of the project that runs at the same time as one of the event, the event's own among them. What is
 * cancelled takes nothing up.
 */
export function listOverlappingSessions(db: Db | Tx, projectId: string, eventId: string) {
  const own = sql`select 1 from ${eventSession} own where own.project_id = ${projectId} and own.event_id = ${eventId}
    and own.starts_at < ${eventSession.endsAt} and ${eventSession.startsAt} < own.ends_at`;
  return db
    .select({
      id: eventSession.id,
      eventId: event.id,
      eventTitle: event.title,
      startsAt: eventSession.startsAt,
      endsAt: eventSession.endsAt,
      place: sql<string>`coalesce(${eventSession.place}, ${event.place})`,
      address: sql<string | null>`case when ${eventSession.place} is null then ${event.address} end`,
      timeZone: sql<string>`coalesce(${eventSession.timeZone}, ${event.timeZone})`,
    })
    .from(eventSession)
    .innerJoin(event, and(eq(event.projectId, eventSession.projectId), eq(event.id, eventSession.eventId)))
    .where(and(eq(eventSession.projectId, projectId), ne(event.status, 'cancelled'), sql`exists (${own})`))
    .orderBy(eventSession.startsAt, eventSession.id);
}

/** The addresses of a project's events that begin like one. */
export async function listSlugsLike(db: Db | Tx, projectId: string, start: string): Promise<string[]> {
  const found = await db
    .select({ slug: event.slug })
    .from(event)
    .where(and(eq(event.projectId, projectId), like(event.slug, `${start}%`)));
  return found.map(({ slug }) => slug);
}
