import { and, eq, gt, isNotNull, sql } from 'drizzle-orm';
import type { Db, Tx } from '../engine.ts';
import { event } from '../event/table.ts';
import { registration } from '../registration/table.ts';
import type { EventPlace } from './plan-queries.ts';
import { visit } from './table.ts';
import { visitInstruction } from './traveller-table.ts';

/** The published visits, over all projects, whose travellers are to be told how to join. */
export function listVisitsToTell(db: Db | Tx, now: Date): Promise<EventPlace[]> {
  const at = now.toISOString();
  return db
    .select({ projectId: visit.projectId, eventId: visit.eventId })
    .from(visit)
    .innerJoin(event, and(eq(event.projectId, visit.projectId), eq(event.id, visit.eventId)))
    .where(
      and(
        eq(event.status, 'published'),
        gt(event.endsAt, now),
        isNotNull(visit.instructionDays),
        sql`${event.startsAt} - make_interval(days => ${visit.instructionDays}) <= ${at}::timestamptz`,
      ),
    );
}

/** What the people of a visit were told last, by registration. */
export function listInstructions(db: Db | Tx, at: EventPlace) {
  return db
    .select({
      registrationId: visitInstruction.registrationId,
      told: visitInstruction.told,
      sequence: visitInstruction.sequence,
      toldAt: visitInstruction.toldAt,
    })
    .from(visitInstruction)
    .innerJoin(
      registration,
      and(eq(registration.projectId, visitInstruction.projectId), eq(registration.id, visitInstruction.registrationId)),
    )
    .where(and(eq(visitInstruction.projectId, at.projectId), eq(registration.eventId, at.eventId)));
}

/** Notes what travellers were told. */
export async function saveInstructions(tx: Tx, rows: readonly (typeof visitInstruction.$inferInsert)[]): Promise<void> {
  if (rows.length === 0) return;
  await tx
    .insert(visitInstruction)
    .values([...rows])
    .onConflictDoUpdate({
      target: [visitInstruction.projectId, visitInstruction.registrationId],
      set: { told: sql`excluded.told`, sequence: sql`excluded.sequence`, toldAt: sql`excluded.told_at` },
    });
}
