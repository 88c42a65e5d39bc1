import type { StandingMerge } from '@sens/domain/participant';
import { and, asc, desc, eq, inArray, isNull, or, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { account } from '../account/table.ts';
import type { Db, Tx } from '../engine.ts';
import { project } from '../project/table.ts';
import { newId } from '../shared/id.ts';
import { participantDistinct, participantMerge } from './merge-table.ts';
import { participant } from './table.ts';

export type Merge = typeof participantMerge.$inferSelect;

/**
 * Lets one merge, import or recording by hand happen at a time in a project, so that who is who does not change
 * meanwhile. Registrations and marks go on: they need the project's row only to exist. Comes before every other lock.
 */
export async function lockPeople(tx: Tx, projectId: string): Promise<void> {
  await tx.select({ id: project.id }).from(project).where(eq(project.id, projectId)).for('no key update');
}

/** These people as they stand, in no order; ids nobody has are left out. */
export function listPeople(db: Db | Tx, projectId: string, ids: readonly string[]) {
  return db
    .select()
    .from(participant)
    .where(and(eq(participant.projectId, projectId), inArray(participant.id, [...ids])));
}

export async function addMerge(tx: Tx, values: Omit<typeof participantMerge.$inferInsert, 'id'>): Promise<string> {
  const id = newId();
  await tx.insert(participantMerge).values({ ...values, id });
  return id;
}

export async function findMerge(tx: Tx, projectId: string, id: string): Promise<Merge | null> {
  const [found] = await tx
    .select()
    .from(participantMerge)
    .where(and(eq(participantMerge.projectId, projectId), eq(participantMerge.id, id)));
  return found ?? null;
}

export async function endMerge(tx: Tx, { projectId, id }: Merge, undoneBy: string, undoneAt: Date): Promise<void> {
  await tx
    .update(participantMerge)
    .set({ undoneBy, undoneAt })
    .where(and(eq(participantMerge.projectId, projectId), eq(participantMerge.id, id)));
}

export function listStandingMerges(tx: Tx, projectId: string): Promise<StandingMerge[]> {
  return tx
    .select({ keptId: participantMerge.keptId, otherId: participantMerge.otherId })
    .from(participantMerge)
    .where(and(eq(participantMerge.projectId, projectId), isNull(participantMerge.undoneAt)));
}

/** Writes which records are hidden behind which: those that are named, and no others. */
export async function setHidden(tx: Tx, projectId: string, roots: ReadonlyMap<string, string>): Promise<void> {
  const pairs = [...roots].map(([id, root]) => sql`(${id}::uuid, ${root}::uuid)`);
  if (pairs.length > 0) {
    await tx.execute(sql`update ${participant} set merged_into = roots.root
      from (values ${sql.join(pairs, sql`, `)}) as roots (id, root)
      where ${participant.projectId} = ${projectId} and ${participant.id} = roots.id
        and ${participant.mergedInto} is distinct from roots.root`);
  }
  await tx
    .update(participant)
    .set({ mergedInto: null })
    .where(
      and(
        eq(participant.projectId, projectId),
        sql`${participant.mergedInto} is not null`,
        roots.size > 0
          ? sql`${participant.id} <> all(${sql`array[${sql.join(
              [...roots.keys()].map((id) => sql`${id}::uuid`),
              sql`, `,
            )}]`})`
          : undefined,
      ),
    );
}

const undoer = alias(account, 'undoer');

/** The merges that some of these records take part in, standing and undone, newest first. */
export function listMergesOf(db: Db | Tx, projectId: string, ids: readonly string[]) {
  return db
    .select({
      id: participantMerge.id,
      keptId: participantMerge.keptId,
      otherId: participantMerge.otherId,
      reason: participantMerge.reason,
      mergedAt: participantMerge.mergedAt,
      mergedBy: account.name,
      undoneAt: participantMerge.undoneAt,
      undoneBy: undoer.name,
    })
    .from(participantMerge)
    .innerJoin(account, eq(account.id, participantMerge.mergedBy))
    .leftJoin(undoer, eq(undoer.id, participantMerge.undoneBy))
    .where(
      and(
        eq(participantMerge.projectId, projectId),
        or(inArray(participantMerge.keptId, [...ids]), inArray(participantMerge.otherId, [...ids])),
      ),
    )
    .orderBy(desc(participantMerge.mergedAt), desc(participantMerge.id));
}

/** The pairs that somebody found to be two people, latest first. */
export function listDistinct(db: Db | Tx, projectId: string) {
  return db
    .select({
      firstId: participantDistinct.firstId,
      secondId: participantDistinct.secondId,
      decidedBy: account.name,
      decidedAt: participantDistinct.decidedAt,
    })
    .from(participantDistinct)
    .innerJoin(account, eq(account.id, participantDistinct.decidedBy))
    .where(eq(participantDistinct.projectId, projectId))
    .orderBy(desc(participantDistinct.decidedAt), asc(participantDistinct.firstId));
}

/** @returns whether it was not decided before */
export async function addDistinct(tx: Tx, values: typeof participantDistinct.$inferInsert): Promise<boolean> {
  const added = await tx
    .insert(participantDistinct)
    .values(values)
    .onConflictDoNothing()
    .returning({ firstId: participantDistinct.firstId });
  return added.length > 0;
}

/** @returns whether it was decided before */
export async function removeDistinct(
  tx: Tx,
  { projectId, firstId, secondId }: Pick<typeof participantDistinct.$inferInsert, 'projectId' | 'firstId' | 'secondId'>,
): Promise<boolean> {
  const removed = await tx
    .delete(participantDistinct)
    .where(
      and(
        eq(participantDistinct.projectId, projectId),
        eq(participantDistinct.firstId, firstId),
        eq(participantDistinct.secondId, secondId),
      ),
    )
    .returning({ firstId: participantDistinct.firstId });
  return removed.length > 0;
}
