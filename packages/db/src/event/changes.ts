import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Tx } from '../engine.ts';
import { event, eventHost, eventOrganiser, eventSession, eventSessionTrainer } from './table.ts';

export type SessionValues = typeof eventSession.$inferInsert & { trainerIds: readonly string[] };

export interface NewEvent {
  event: typeof event.$inferInsert;
  organiserIds: readonly string[];
  hostIds?: readonly string[];
  sessions: readonly SessionValues[];
}

/** Writes events with their organisers, hosts, sessions and trainers. */
export async function addEvents(tx: Tx, events: readonly NewEvent[]): Promise<void> {
  if (events.length === 0) return;
  await tx.insert(event).values(events.map((entry) => entry.event));
  await addOrganisations(
    tx,
    events.map(({ event: { projectId, id }, organiserIds, hostIds = [] }) => ({
      projectId,
      eventId: id,
      organiserIds,
      hostIds,
    })),
  );
  const sessions = events.flatMap((entry) => entry.sessions);
  await tx.insert(eventSession).values(sessions.map(({ trainerIds: _, ...values }) => values));
  await addTrainers(tx, sessions);
}

interface Organisations {
  organiserIds: readonly string[];
  hostIds: readonly string[];
}
interface EventPlace {
  projectId: string;
  eventId: string;
}

async function addOrganisations(tx: Tx, events: readonly (EventPlace & Organisations)[]): Promise<void> {
  const rowsOf = (idsOf: (event: Organisations) => readonly string[]) =>
    events.flatMap(({ projectId, eventId, ...event }) =>
      [...new Set(idsOf(event))].map((organisationId) => ({ projectId, eventId, organisationId })),
    );
  const organisers = rowsOf(({ organiserIds }) => organiserIds);
  const hosts = rowsOf(({ hostIds }) => hostIds);
  if (organisers.length > 0) await tx.insert(eventOrganiser).values(organisers);
  if (hosts.length > 0) await tx.insert(eventHost).values(hosts);
}

async function addTrainers(tx: Tx, sessions: readonly SessionValues[]): Promise<void> {
  const trainers = sessions.flatMap(({ projectId, id, trainerIds }) =>
    [...new Set(trainerIds)].map((accountId) => ({ projectId, eventSessionId: id, accountId })),
  );
  if (trainers.length > 0) await tx.insert(eventSessionTrainer).values(trainers);
}

/** Writes what a manager changed about an event; its sessions are dealt with by `saveSessions`. */
export async function saveEvent(
  tx: Tx,
  at: EventPlace,
  values: Partial<typeof event.$inferInsert>,
  organisations: Organisations,
): Promise<void> {
  await tx.update(event).set(values).where(isEvent(at));
  await tx
    .delete(eventOrganiser)
    .where(and(eq(eventOrganiser.projectId, at.projectId), eq(eventOrganiser.eventId, at.eventId)));
  await tx.delete(eventHost).where(and(eq(eventHost.projectId, at.projectId), eq(eventHost.eventId, at.eventId)));
  await addOrganisations(tx, [{ ...at, ...organisations }]);
}

/**
 * Makes these the sessions of an event: those with a known id are changed and keep their attendance, others are added,
 * the removed ones go.
 */
export async function saveSessions(
  tx: Tx,
  at: EventPlace,
  sessions: readonly SessionValues[],
  removedIds: readonly string[],
): Promise<void> {
  const ofEvent = and(eq(eventSession.projectId, at.projectId), eq(eventSession.eventId, at.eventId));
  const ids = [...sessions.map(({ id }) => id), ...removedIds];
  await tx
    .delete(eventSessionTrainer)
    .where(and(eq(eventSessionTrainer.projectId, at.projectId), inArray(eventSessionTrainer.eventSessionId, ids)));
  if (removedIds.length > 0)
    await tx.delete(eventSession).where(and(ofEvent, inArray(eventSession.id, [...removedIds])));
  // Out of the way first: two sessions that change places would meet in one position.
  await tx
    .update(eventSession)
    .set({ position: sql`-${eventSession.position}` })
    .where(ofEvent);
  await tx
    .insert(eventSession)
    .values(sessions.map(({ trainerIds: _, ...values }) => values))
    .onConflictDoUpdate({
      target: [eventSession.projectId, eventSession.id],
      set: {
        position: sql`excluded.position`,
        startsAt: sql`excluded.starts_at`,
        endsAt: sql`excluded.ends_at`,
        place: sql`excluded.place`,
        onlineUrl: sql`excluded.online_url`,
        timeZone: sql`excluded.time_zone`,
        moduleId: sql`excluded.module_id`,
      },
    });
  await addTrainers(tx, sessions);
}

const isEvent = ({ projectId, eventId }: EventPlace) => and(eq(event.projectId, projectId), eq(event.id, eventId));

/** Locks the event until the end of the transaction: whoever changes its registrations waits in line here. */
export async function lockEvent(tx: Tx, projectId: string, eventId: string) {
  const [found] = await tx
    .select()
    .from(event)
    .where(and(eq(event.projectId, projectId), eq(event.id, eventId)))
    .for('update');
  return found ?? null;
}

export async function setEventStatus(
  tx: Tx,
  projectId: string,
  eventId: string,
  status: (typeof event.$inferSelect)['status'],
) {
  await tx
    .update(event)
    .set({ status })
    .where(and(eq(event.projectId, projectId), eq(event.id, eventId)));
}

/** Calendars take over a changed entry only when its sequence is higher than the one they know. */
export async function raiseCalendarSequence(tx: Tx, projectId: string, eventId: string): Promise<void> {
  await tx
    .update(event)
    .set({ calendarSequence: sql`${event.calendarSequence} + 1` })
    .where(and(eq(event.projectId, projectId), eq(event.id, eventId)));
}

/** How the event takes registrations. */
export async function setRegistrationRules(
  tx: Tx,
  projectId: string,
  eventId: string,
  rules: Pick<
    typeof event.$inferInsert,
    | 'capacity'
    | 'registrationOpensAt'
    | 'registrationClosesAt'
    | 'needsApproval'
    | 'sideSeats'
    | 'seatsReleasedAt'
    | 'offerHours'
    | 'groupSeats'
    | 'groupNamingHours'
  >,
): Promise<void> {
  await tx
    .update(event)
    .set(rules)
    .where(and(eq(event.projectId, projectId), eq(event.id, eventId)));
}
