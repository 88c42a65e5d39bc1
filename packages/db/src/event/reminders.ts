import { and, eq, gt, inArray, notInArray, sql } from 'drizzle-orm';
import type { Db, Tx } from '../engine.ts';
import { event, eventReminder } from './table.ts';

/** The reminders of an event, the earliest first. */
export function listReminders(db: Db | Tx, projectId: string, eventId: string) {
  return db
    .select({ hoursBefore: eventReminder.hoursBefore, sentFor: eventReminder.sentFor })
    .from(eventReminder)
    .where(and(eq(eventReminder.projectId, projectId), eq(eventReminder.eventId, eventId)))
    .orderBy(sql`${eventReminder.hoursBefore} desc`);
}

/** Makes these the reminders of an event; what was sent of them stays noted. */
export async function setReminders(
  tx: Tx,
  projectId: string,
  eventId: string,
  hours: readonly number[],
): Promise<void> {
  const ofEvent = and(eq(eventReminder.projectId, projectId), eq(eventReminder.eventId, eventId));
  const wanted = [...new Set(hours)];
  await tx
    .delete(eventReminder)
    .where(wanted.length > 0 ? and(ofEvent, notInArray(eventReminder.hoursBefore, wanted)) : ofEvent);
  if (wanted.length === 0) return;
  await tx
    .insert(eventReminder)
    .values(wanted.map((hoursBefore) => ({ projectId, eventId, hoursBefore })))
    .onConflictDoNothing();
}

/** The published events, over all projects, that have a reminder whose time may have come. */
export function listEventsToRemind(db: Db | Tx, now: Date) {
  const at = now.toISOString();
  return db
    .selectDistinct({ projectId: event.projectId, eventId: event.id })
    .from(eventReminder)
    .innerJoin(event, and(eq(event.projectId, eventReminder.projectId), eq(event.id, eventReminder.eventId)))
    .where(
      and(
        eq(event.status, 'published'),
        gt(event.startsAt, now),
        sql`${event.startsAt} - make_interval(hours => ${eventReminder.hoursBefore}) <= ${at}::timestamptz`,
        sql`${eventReminder.sentFor} is distinct from ${event.startsAt}`,
      ),
    );
}

/** Notes for which beginning of the event reminders were sent. */
export async function settleReminders(
  tx: Tx,
  projectId: string,
  eventId: string,
  hours: readonly number[],
  sentFor: Date,
): Promise<void> {
  await tx
    .update(eventReminder)
    .set({ sentFor })
    .where(
      and(
        eq(eventReminder.projectId, projectId),
        eq(eventReminder.eventId, eventId),
        inArray(eventReminder.hoursBefore, [...hours]),
      ),
    );
}
