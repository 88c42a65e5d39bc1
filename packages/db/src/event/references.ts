import { and, eq, inArray, sql } from 'drizzle-orm';
import { membership } from '../account/table.ts';
import { curriculumVersion, module } from '../curriculum/table.ts';
import type { Tx } from '../engine.ts';
import { organisation } from '../organisation/table.ts';
import { projectSide } from '../project/table.ts';

/** What an event points at, by id. */
export interface EventReferences {
  side: string;
  organisationIds: readonly string[];
  trainerIds: readonly string[];
  moduleIds: readonly string[];
  curriculumVersionId: string | null;
}

/** Which of the things that an event points at belong to the project. */
export async function findReferences(tx: Tx, projectId: string, wanted: EventReferences) {
  const [sides, organisations, trainers, modules, versions] = [
    await tx
      .select({ found: sql`1` })
      .from(projectSide)
      .where(and(eq(projectSide.projectId, projectId), eq(projectSide.code, wanted.side))),
    await tx
      .select({ id: organisation.id })
      .from(organisation)
      .where(and(eq(organisation.projectId, projectId), inArray(organisation.id, [...wanted.organisationIds]))),
    await tx
      .select({ id: membership.accountId })
      .from(membership)
      .where(
        and(
          eq(membership.projectId, projectId),
          eq(membership.role, 'trainer'),
          inArray(membership.accountId, [...wanted.trainerIds]),
        ),
      ),
    await tx
      .select({ id: module.id })
      .from(module)
      .where(and(eq(module.projectId, projectId), inArray(module.id, [...wanted.moduleIds]))),
    wanted.curriculumVersionId === null
      ? []
      : await tx
          .select({ id: curriculumVersion.id })
          .from(curriculumVersion)
          .where(and(eq(curriculumVersion.projectId, projectId), eq(curriculumVersion.id, wanted.curriculumVersionId))),
  ];
  const ids = (rows: readonly { id: string }[]) => new Set(rows.map(({ id }) => id));
  return {
    side: sides.length > 0,
    organisationIds: ids(organisations),
    trainerIds: ids(trainers),
    moduleIds: ids(modules),
    curriculumVersion: wanted.curriculumVersionId === null || versions.length > 0,
  };
}
