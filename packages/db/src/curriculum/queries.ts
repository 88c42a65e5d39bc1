import { and, eq, isNotNull } from 'drizzle-orm';
import type { Db, Tx } from '../engine.ts';
import { curriculum, curriculumVersion, module } from './table.ts';

export async function findCurriculumVersion(db: Db | Tx, projectId: string, id: string) {
  const [found] = await db
    .select()
    .from(curriculumVersion)
    .where(and(eq(curriculumVersion.projectId, projectId), eq(curriculumVersion.id, id)));
  return found ?? null;
}

export function listModules(db: Db | Tx, projectId: string, curriculumVersionId: string) {
  return db
    .select({
      id: module.id,
      position: module.position,
      kind: module.kind,
      title: module.title,
      minutes: module.minutes,
    })
    .from(module)
    .where(and(eq(module.projectId, projectId), eq(module.curriculumVersionId, curriculumVersionId)))
    .orderBy(module.position);
}

/** The versions a new event may run. */
export function listPublishedVersions(db: Db | Tx, projectId: string) {
  return db
    .select({
      id: curriculumVersion.id,
      slug: curriculum.slug,
      version: curriculumVersion.version,
      title: curriculumVersion.title,
    })
    .from(curriculumVersion)
    .innerJoin(
      curriculum,
      and(eq(curriculum.projectId, curriculumVersion.projectId), eq(curriculum.id, curriculumVersion.curriculumId)),
    )
    .where(and(eq(curriculumVersion.projectId, projectId), isNotNull(curriculumVersion.publishedAt)))
    .orderBy(curriculum.slug, curriculumVersion.version);
}

export async function addCurriculum(
  tx: Tx,
  values: {
    curriculum: typeof curriculum.$inferInsert;
    version: typeof curriculumVersion.$inferInsert;
    modules: (typeof module.$inferInsert)[];
  },
): Promise<void> {
  await tx.insert(curriculum).values(values.curriculum);
  await tx.insert(curriculumVersion).values(values.version);
  await tx.insert(module).values(values.modules);
}
