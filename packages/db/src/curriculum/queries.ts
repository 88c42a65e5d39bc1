import { and, asc, desc, eq, isNotNull, sql, type SQL } from 'drizzle-orm';
import type { Db, Tx } from '../engine.ts';
import { event } from '../event/table.ts';
import { curriculum, curriculumVersion, module } from './table.ts';

export type CurriculumVersion = typeof curriculumVersion.$inferSelect;

export async function findCurriculumVersion(db: Db | Tx, projectId: string, id: string) {
  const [found] = await db
    .select()
    .from(curriculumVersion)
    .where(and(eq(curriculumVersion.projectId, projectId), eq(curriculumVersion.id, id)));
  return found ?? null;
}

/** The module that this one continues through the versions, itself when it is the first. */
export const moduleOrigin: SQL<string> = sql<string>`coalesce(${module.originId}, ${module.id})`;

const publicModule = {
  id: module.id,
  position: module.position,
  kind: module.kind,
  title: module.title,
  minutes: module.minutes,
  mandatory: module.mandatory,
  outcomes: module.outcomes,
};

const inOrder = (projectId: string, curriculumVersionId: string) =>
  and(eq(module.projectId, projectId), eq(module.curriculumVersionId, curriculumVersionId));

/** The modules of a version as everybody may see them. */
export function listModules(db: Db | Tx, projectId: string, curriculumVersionId: string) {
  return db.select(publicModule).from(module).where(inOrder(projectId, curriculumVersionId)).orderBy(module.position);
}

/** The same with what only managers and trainers see. */
export function listModulesForStaff(db: Db | Tx, projectId: string, curriculumVersionId: string) {
  return db
    .select({ ...publicModule, trainerNotes: module.trainerNotes, originId: moduleOrigin })
    .from(module)
    .where(inOrder(projectId, curriculumVersionId))
    .orderBy(module.position);
}

const ofCurriculum = and(
  eq(curriculum.projectId, curriculumVersion.projectId),
  eq(curriculum.id, curriculumVersion.curriculumId),
);

/** The versions a new event may run. */
export function listPublishedVersions(db: Db | Tx, projectId: string) {
  return db
    .select({
      id: curriculumVersion.id,
      curriculumId: curriculumVersion.curriculumId,
      slug: curriculum.slug,
      version: curriculumVersion.version,
      title: curriculumVersion.title,
    })
    .from(curriculumVersion)
    .innerJoin(curriculum, ofCurriculum)
    .where(and(eq(curriculumVersion.projectId, projectId), isNotNull(curriculumVersion.publishedAt)))
    .orderBy(curriculum.slug, curriculumVersion.version);
}

const moduleMinutes: SQL<number> = sql`(select coalesce(sum(m.minutes), 0)::int from ${module} m
  where m.project_id = curriculum_version.project_id and m.curriculum_version_id = curriculum_version.id)`;
const moduleCount: SQL<number> = sql`(select count(*)::int from ${module} m
  where m.project_id = curriculum_version.project_id and m.curriculum_version_id = curriculum_version.id)`;
const eventCount: SQL<number> = sql`(select count(*)::int from ${event} e
  where e.project_id = curriculum_version.project_id and e.curriculum_version_id = curriculum_version.id)`;

/** Every version of every curriculum of a project, or of one: the latest version of each first. */
export function listVersions(db: Db | Tx, projectId: string, curriculumId?: string) {
  return db
    .select({
      id: curriculumVersion.id,
      curriculumId: curriculumVersion.curriculumId,
      slug: curriculum.slug,
      version: curriculumVersion.version,
      title: curriculumVersion.title,
      publishedAt: curriculumVersion.publishedAt,
      modules: moduleCount,
      minutes: moduleMinutes,
      events: eventCount,
    })
    .from(curriculumVersion)
    .innerJoin(curriculum, ofCurriculum)
    .where(
      and(
        eq(curriculumVersion.projectId, projectId),
        curriculumId === undefined ? undefined : eq(curriculumVersion.curriculumId, curriculumId),
      ),
    )
    .orderBy(asc(curriculum.slug), desc(curriculumVersion.version));
}

/** Which events run which version of a curriculum, the latest first. */
export function listEventsOfCurriculum(db: Db | Tx, projectId: string, curriculumId: string) {
  return db
    .select({
      id: event.id,
      title: event.title,
      status: event.status,
      startsAt: event.startsAt,
      timeZone: event.timeZone,
      version: curriculumVersion.version,
      versionId: curriculumVersion.id,
    })
    .from(event)
    .innerJoin(
      curriculumVersion,
      and(eq(curriculumVersion.projectId, event.projectId), eq(curriculumVersion.id, event.curriculumVersionId)),
    )
    .where(and(eq(event.projectId, projectId), eq(curriculumVersion.curriculumId, curriculumId)))
    .orderBy(desc(event.startsAt), event.id);
}
