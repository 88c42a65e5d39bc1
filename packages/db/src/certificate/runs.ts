import type { RunState, SkipReason } from '@sens/domain/certificate';
import { and, asc, count, desc, eq, gt, isNull, sql } from 'drizzle-orm';
import type { Db, Tx } from '../engine.ts';
import { participant } from '../participant/table.ts';
import { certificateRun, certificateRunPerson } from './table.ts';

interface RunPlace {
  readonly projectId: string;
  readonly runId: string;
}

/** Notes who is to get a certificate; everybody waits. */
export async function addRun(
  tx: Tx,
  run: { projectId: string; id: string; eventId: string; requestedBy: string; createdAt: Date },
  participantIds: readonly string[],
): Promise<void> {
  await tx.insert(certificateRun).values(run);
  await tx
    .insert(certificateRunPerson)
    .values(participantIds.map((participantId) => ({ projectId: run.projectId, runId: run.id, participantId })));
}

export async function findRun(db: Db | Tx, { projectId, runId }: RunPlace) {
  const [run] = await db
    .select()
    .from(certificateRun)
    .where(and(eq(certificateRun.projectId, projectId), eq(certificateRun.id, runId)));
  return run ?? null;
}

/** How many people of a run stand how. */
export async function countRun(db: Db | Tx, { projectId, runId }: RunPlace): Promise<Record<RunState, number>> {
  const states = await db
    .select({ state: certificateRunPerson.state, people: count() })
    .from(certificateRunPerson)
    .where(and(eq(certificateRunPerson.projectId, projectId), eq(certificateRunPerson.runId, runId)))
    .groupBy(certificateRunPerson.state);
  const counted = { waiting: 0, issued: 0, skipped: 0 };
  for (const { state, people } of states) counted[state] = people;
  return counted;
}

/** Who got none, and why. */
export function listSkipped(db: Db | Tx, { projectId, runId }: RunPlace) {
  return db
    .select({
      participantId: certificateRunPerson.participantId,
      givenName: participant.givenName,
      familyName: participant.familyName,
      problem: certificateRunPerson.problem,
    })
    .from(certificateRunPerson)
    .innerJoin(
      participant,
      and(
        eq(participant.projectId, certificateRunPerson.projectId),
        eq(participant.id, certificateRunPerson.participantId),
      ),
    )
    .where(
      and(
        eq(certificateRunPerson.projectId, projectId),
        eq(certificateRunPerson.runId, runId),
        eq(certificateRunPerson.state, 'skipped'),
      ),
    );
}

/** The runs of an event, newest first. */
export function listRuns(db: Db | Tx, projectId: string, eventId: string) {
  return db
    .select({ id: certificateRun.id, createdAt: certificateRun.createdAt, finishedAt: certificateRun.finishedAt })
    .from(certificateRun)
    .where(and(eq(certificateRun.projectId, projectId), eq(certificateRun.eventId, eventId)))
    .orderBy(desc(certificateRun.createdAt));
}

/** The runs of all projects that are not at their end. */
export const listUnfinishedRuns = (db: Db | Tx) =>
  db
    .select({ projectId: certificateRun.projectId, runId: certificateRun.id })
    .from(certificateRun)
    .where(isNull(certificateRun.finishedAt))
    .orderBy(asc(certificateRun.createdAt));

const waiting = ({ projectId, runId }: RunPlace) =>
  and(
    eq(certificateRunPerson.projectId, projectId),
    eq(certificateRunPerson.runId, runId),
    eq(certificateRunPerson.state, 'waiting'),
  );

/** The next person who waits, in the order of ids; nothing is locked. */
export async function findNextWaiting(db: Db | Tx, place: RunPlace, after: string | null): Promise<string | null> {
  const [next] = await db
    .select({ participantId: certificateRunPerson.participantId })
    .from(certificateRunPerson)
    .where(and(waiting(place), after === null ? undefined : gt(certificateRunPerson.participantId, after)))
    .orderBy(asc(certificateRunPerson.participantId))
    .limit(1);
  return next?.participantId ?? null;
}

/**
 * Locks one person of a run. Whoever comes second waits here, and then finds that nothing is left to do.
 *
 * @returns whether the person still waits
 */
export async function lockWaiting(tx: Tx, place: RunPlace, participantId: string): Promise<boolean> {
  const locked = await tx
    .select({ participantId: certificateRunPerson.participantId })
    .from(certificateRunPerson)
    .where(and(waiting(place), eq(certificateRunPerson.participantId, participantId)))
    .for('no key update');
  return locked.length > 0;
}

export async function settleRunPerson(
  tx: Tx,
  { projectId, runId }: RunPlace,
  participantId: string,
  values: { state: Exclude<RunState, 'waiting'>; problem: SkipReason | null },
): Promise<void> {
  await tx
    .update(certificateRunPerson)
    .set(values)
    .where(
      and(
        eq(certificateRunPerson.projectId, projectId),
        eq(certificateRunPerson.runId, runId),
        eq(certificateRunPerson.participantId, participantId),
      ),
    );
}

/** Closes a run in which nobody waits any more. */
export async function finishRun(db: Db | Tx, place: RunPlace, finishedAt: Date): Promise<void> {
  await db
    .update(certificateRun)
    .set({ finishedAt })
    .where(
      and(
        eq(certificateRun.projectId, place.projectId),
        eq(certificateRun.id, place.runId),
        isNull(certificateRun.finishedAt),
        sql`not exists (select 1 from ${certificateRunPerson} where ${waiting(place)})`,
      ),
    );
}
