import { and, eq, inArray, max, ne, not, sql } from 'drizzle-orm';
import { isSignature } from '../certificate/templates.ts';
import type { Tx } from '../engine.ts';
import { organisation } from '../organisation/table.ts';
import { isForeignKeyViolation } from '../shared/violation.ts';
import type { Project } from './queries.ts';
import { project, projectLogo, projectSide, reportingPeriod, storedFile } from './table.ts';

type Side = typeof projectSide.$inferInsert;
type ReportingPeriod = typeof reportingPeriod.$inferInsert;

export async function addProject(
  tx: Tx,
  values: {
    project: typeof project.$inferInsert;
    sides: Side[];
    organisations: (typeof organisation.$inferInsert)[];
    reportingPeriods: ReportingPeriod[];
  },
): Promise<void> {
  await tx.insert(project).values(values.project);
  await tx.insert(projectSide).values(values.sides);
  await tx.insert(organisation).values(values.organisations);
  if (values.reportingPeriods.length > 0) await tx.insert(reportingPeriod).values(values.reportingPeriods);
}

/**
 * Locks the project until the end of the transaction: whoever changes its facts or its members waits in line here.
 * Rows that refer to the project are added meanwhile all the same.
 */
export async function lockProject(tx: Tx, projectId: string): Promise<Project | null> {
  const [found] = await tx.select().from(project).where(eq(project.id, projectId)).for('no key update');
  return found ?? null;
}

export async function setProjectFacts(
  tx: Tx,
  projectId: string,
  facts: Pick<Project, 'name' | 'acronym' | 'number' | 'programme' | 'startsOn' | 'endsOn' | 'contactEmail'> &
    Partial<Pick<Project, 'currency'>>,
): Promise<void> {
  await tx.update(project).set(facts).where(eq(project.id, projectId));
}

/** @returns whether that changed anything */
export async function setPublicFigures(tx: Tx, projectId: string, publicFigures: boolean): Promise<boolean> {
  const changed = await tx
    .update(project)
    .set({ publicFigures })
    .where(and(eq(project.id, projectId), ne(project.publicFigures, publicFigures)))
    .returning({ id: project.id });
  return changed.length > 0;
}

/** Adds the sides that are new and puts all of them in order. */
export async function saveSides(tx: Tx, sides: readonly Side[]): Promise<void> {
  await tx
    .insert(projectSide)
    .values([...sides])
    .onConflictDoUpdate({
      target: [projectSide.projectId, projectSide.code],
      set: { position: sql`excluded.position` },
    });
}

export async function removeSides(tx: Tx, projectId: string, codes: readonly string[]): Promise<void> {
  if (codes.length === 0) return;
  await tx.delete(projectSide).where(and(eq(projectSide.projectId, projectId), inArray(projectSide.code, [...codes])));
}

/** Adds the periods that are new and changes the others. */
export async function savePeriods(tx: Tx, projectId: string, periods: readonly ReportingPeriod[]): Promise<void> {
  if (periods.length === 0) return;
  // Out of the way first: two periods that change places must not meet on one position.
  await tx
    .update(reportingPeriod)
    .set({ position: sql`-${reportingPeriod.position}` })
    .where(eq(reportingPeriod.projectId, projectId));
  await tx
    .insert(reportingPeriod)
    .values([...periods])
    .onConflictDoUpdate({
      target: [reportingPeriod.projectId, reportingPeriod.id],
      set: {
        position: sql`excluded.position`,
        startsOn: sql`excluded.starts_on`,
        endsOn: sql`excluded.ends_on`,
      },
    });
}

export async function removePeriods(tx: Tx, projectId: string, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await tx
    .delete(reportingPeriod)
    .where(and(eq(reportingPeriod.projectId, projectId), inArray(reportingPeriod.id, [...ids])));
}

export async function addStoredFile(tx: Tx, values: typeof storedFile.$inferInsert): Promise<void> {
  await tx.insert(storedFile).values(values);
}

/** Deletes a file's bytes, unless something else of the project has the same ones. */
export async function removeStoredFile(tx: Tx, projectId: string, fileId: string): Promise<void> {
  try {
    // A savepoint: what still refers to the file stops this deletion, and not the transaction.
    await tx.transaction((inner) =>
      inner
        .delete(storedFile)
        .where(and(eq(storedFile.projectId, projectId), eq(storedFile.id, fileId), not(isSignature(inner)))),
    );
  } catch (error) {
    if (!isForeignKeyViolation(error)) throw error;
  }
}

/** Adds a logo after the others. */
export async function addLogo(tx: Tx, values: Omit<typeof projectLogo.$inferInsert, 'position'>): Promise<void> {
  const [last] = await tx
    .select({ position: max(projectLogo.position) })
    .from(projectLogo)
    .where(eq(projectLogo.projectId, values.projectId));
  await tx.insert(projectLogo).values({ ...values, position: (last?.position ?? 0) + 1 });
}

/** Removes a logo with its picture; documents that were issued with it keep their own copy. */
export async function removeLogo(tx: Tx, projectId: string, fileId: string): Promise<boolean> {
  const removed = await tx
    .delete(projectLogo)
    .where(and(eq(projectLogo.projectId, projectId), eq(projectLogo.fileId, fileId)))
    .returning({ fileId: projectLogo.fileId });
  if (removed.length === 0) return false;
  await tx.delete(storedFile).where(and(eq(storedFile.projectId, projectId), eq(storedFile.id, fileId)));
  return true;
}
