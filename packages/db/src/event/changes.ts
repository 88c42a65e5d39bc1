import { and, eq, sql } from 'drizzle-orm';
import type { Tx } from '../engine.ts';
import { event, eventOrganiser, eventSession, eventSessionTrainer } from './table.ts';

export interface NewEvent {
  event: typeof event.$inferInsert;
  organiserIds: readonly string[];
  sessions: readonly (typeof eventSession.$inferInsert & { trainerIds: readonly string[] })[];
}

/** Writes events with their organisers, sessions and trainers. */
export async function addEvents(tx: Tx, events: readonly NewEvent[]): Promise<void> {
  if (events.length === 0) return;
  await tx.insert(event).values(events.map((entry) => entry.event));
  const organisers = events.flatMap(({ event: { projectId, id }, organiserIds }) =>
    organiserIds.map((organisationId) => ({ projectId, eventId: id, organisationId })),
  );
  if (organisers.length > 0) await tx.insert(eventOrganiser).values(organisers);
  const sessions = events.flatMap((entry) => entry.sessions);
  await tx.insert(eventSession).values(sessions.map(({ trainerIds: _, ...values }) => values));
  const trainers = sessions.flatMap(({ projectId, id, trainerIds }) =>
    trainerIds.map((accountId) => ({ projectId, eventSessionId: id, accountId })),
  );
  if (trainers.length > 0) await tx.insert(eventSessionTrainer).values(trainers);
}

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
  >,
): Promise<void> {
  await tx
    .update(event)
    .set(rules)
    .where(and(eq(event.projectId, projectId), eq(event.id, eventId)));
}
