import { and, eq } from 'drizzle-orm';
import type { Db, Tx } from '../engine.ts';
import { eventSession } from '../event/table.ts';
import { arrivalWindow } from './table.ts';

/** The arrival windows of an event's sessions, open or not. */
export function listArrivalWindows(db: Db | Tx, projectId: string, of: { eventId: string } | { sessionId: string }) {
  return db
    .select({
      sessionId: arrivalWindow.eventSessionId,
      secret: arrivalWindow.secret,
      opensAt: arrivalWindow.opensAt,
      closesAt: arrivalWindow.closesAt,
    })
    .from(arrivalWindow)
    .innerJoin(
      eventSession,
      and(eq(eventSession.projectId, arrivalWindow.projectId), eq(eventSession.id, arrivalWindow.eventSessionId)),
    )
    .where(
      and(
        eq(arrivalWindow.projectId, projectId),
        'eventId' in of ? eq(eventSession.eventId, of.eventId) : eq(eventSession.id, of.sessionId),
      ),
    );
}

/** Opens the window of a session; one that was there before ends, and its codes with it. */
export async function saveArrivalWindow(tx: Tx, values: typeof arrivalWindow.$inferInsert): Promise<void> {
  const { secret, opensAt, closesAt, openedBy } = values;
  await tx
    .insert(arrivalWindow)
    .values(values)
    .onConflictDoUpdate({
      target: [arrivalWindow.projectId, arrivalWindow.eventSessionId],
      set: { secret, opensAt, closesAt, openedBy },
    });
}

/** Shuts the window of a session; codes that are still on a screen end at once. */
export async function removeArrivalWindow(tx: Tx, projectId: string, sessionId: string): Promise<void> {
  await tx
    .delete(arrivalWindow)
    .where(and(eq(arrivalWindow.projectId, projectId), eq(arrivalWindow.eventSessionId, sessionId)));
}
