import { and, asc, eq, exists, gt, inArray, or, sql } from 'drizzle-orm';
import type { Db, Tx } from '../engine.ts';
import { event } from '../event/table.ts';
import { participation } from '../indicator/table.ts';
import { organisation } from '../organisation/table.ts';
import { participant, participantImport } from '../participant/table.ts';
import { registration } from '../registration/table.ts';
import { project, projectLogo, projectSide, reportingPeriod, storedFile } from './table.ts';

export type Project = typeof project.$inferSelect;

/** A project as a card on the home page. */
export function listProjects(db: Db | Tx) {
  return db
    .select({
      id: project.id,
      slug: project.slug,
      name: project.name,
      acronym: project.acronym,
      fundingPeriod: project.fundingPeriod,
      programme: project.programme,
      startsOn: project.startsOn,
      endsOn: project.endsOn,
      contactEmail: project.contactEmail,
      publicFigures: project.publicFigures,
    })
    .from(project)
    .orderBy(project.startsOn, project.slug);
}

export async function findProject(db: Db | Tx, by: { id: string } | { slug: string }): Promise<Project | null> {
  const [found] = await db
    .select()
    .from(project)
    .where('id' in by ? eq(project.id, by.id) : eq(project.slug, by.slug));
  return found ?? null;
}

/** The sides of a project in its own order. */
export async function listSides(db: Db | Tx, projectId: string): Promise<string[]> {
  const sides = await db
    .select({ code: projectSide.code })
    .from(projectSide)
    .where(eq(projectSide.projectId, projectId))
    .orderBy(projectSide.position);
  return sides.map(({ code }) => code);
}

export function listReportingPeriods(db: Db | Tx, projectId: string) {
  return db
    .select({
      id: reportingPeriod.id,
      position: reportingPeriod.position,
      startsOn: reportingPeriod.startsOn,
      endsOn: reportingPeriod.endsOn,
    })
    .from(reportingPeriod)
    .where(eq(reportingPeriod.projectId, projectId))
    .orderBy(asc(reportingPeriod.position));
}

export function listLogos(db: Db | Tx, projectId: string) {
  return db
    .select({ fileId: projectLogo.fileId, alternativeText: projectLogo.alternativeText })
    .from(projectLogo)
    .where(eq(projectLogo.projectId, projectId))
    .orderBy(projectLogo.position);
}

export async function findLogo(db: Db | Tx, projectId: string, fileId: string) {
  const [found] = await db
    .select({ mediaType: storedFile.mediaType, sha256: storedFile.sha256, bytes: storedFile.bytes })
    .from(projectLogo)
    .innerJoin(storedFile, and(eq(storedFile.projectId, projectLogo.projectId), eq(storedFile.id, projectLogo.fileId)))
    .where(and(eq(projectLogo.projectId, projectId), eq(projectLogo.fileId, fileId)));
  return found ?? null;
}

/** The project's address when there is only one: then the home page is the project's own. */
export async function onlyProject(db: Db | Tx): Promise<string | null> {
  const found = await db.select({ slug: project.slug }).from(project).limit(2);
  return found.length === 1 ? found[0]!.slug : null;
}

/** Which of some sides an organisation, event, person, list or row of the participation ledger belongs to. */
export async function listUsedSides(tx: Tx, projectId: string, codes: readonly string[]): Promise<string[]> {
  if (codes.length === 0) return [];
  const users = [organisation, event, participant, participantImport, registration, participation];
  const uses = users.map((table) =>
    exists(
      tx
        .select({ one: sql`1` })
        .from(table)
        .where(and(eq(table.projectId, projectSide.projectId), eq(table.side, projectSide.code))),
    ),
  );
  const used = await tx
    .select({ code: projectSide.code })
    .from(projectSide)
    .where(and(eq(projectSide.projectId, projectId), inArray(projectSide.code, [...codes]), or(...uses)));
  return used.map(({ code }) => code);
}

/**
 * A file with these bytes, if the project keeps one already; one whose bytes were taken away with somebody's identity is
 * none. It stays until the end of the transaction: whoever is deleting or emptying it is waited for, or waits.
 */
export async function findStoredFile(tx: Tx, projectId: string, sha256: string) {
  const [found] = await tx
    .select({ id: storedFile.id, mediaType: storedFile.mediaType })
    .from(storedFile)
    .where(and(eq(storedFile.projectId, projectId), eq(storedFile.sha256, sha256), gt(storedFile.size, 0)))
    .limit(1)
    .for('key share');
  return found ?? null;
}
