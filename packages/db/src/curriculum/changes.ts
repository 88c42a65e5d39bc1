import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Tx } from '../engine.ts';
import { curriculum, curriculumVersion, material, module } from './table.ts';

type NewVersion = typeof curriculumVersion.$inferInsert;
type NewModule = typeof module.$inferInsert;
type NewMaterial = typeof material.$inferInsert;

export async function addCurriculum(
  tx: Tx,
  values: VersionWithParts & { curriculum: typeof curriculum.$inferInsert },
): Promise<void> {
  await tx.insert(curriculum).values(values.curriculum);
  await addVersion(tx, values);
}

interface VersionWithParts {
  version: NewVersion;
  modules: readonly NewModule[];
  materials?: readonly NewMaterial[];
}

/** Adds a version with all its parts. */
export async function addVersion(tx: Tx, { version, modules, materials = [] }: VersionWithParts): Promise<void> {
  await tx.insert(curriculumVersion).values(version);
  if (modules.length > 0) await tx.insert(module).values([...modules]);
  if (materials.length > 0) await tx.insert(material).values([...materials]);
}

/** Locks a curriculum, so that two new versions made at once get two numbers. */
export async function lockCurriculum(tx: Tx, projectId: string, id: string): Promise<{ nextVersion: number } | null> {
  const [found] = await tx
    .select({ id: curriculum.id })
    .from(curriculum)
    .where(and(eq(curriculum.projectId, projectId), eq(curriculum.id, id)))
    .for('update');
  if (!found) return null;
  const [last] = await tx
    .select({ version: sql<number>`coalesce(max(${curriculumVersion.version}), 0)::int` })
    .from(curriculumVersion)
    .where(and(eq(curriculumVersion.projectId, projectId), eq(curriculumVersion.curriculumId, id)));
  return { nextVersion: (last?.version ?? 0) + 1 };
}

const draft = (projectId: string, versionId: string) =>
  and(
    eq(curriculumVersion.projectId, projectId),
    eq(curriculumVersion.id, versionId),
    isNull(curriculumVersion.publishedAt),
  );

/**
 * Takes a draft for a change of it or of its parts. The row is updated only while the version is not published, and
 * publishing updates the same row: whatever comes first, a published version never changes.
 *
 * @returns false when there is no such draft
 */
export async function claimDraft(tx: Tx, projectId: string, versionId: string, changedAt: Date): Promise<boolean> {
  const changed = await tx
    .update(curriculumVersion)
    .set({ changedAt })
    .where(draft(projectId, versionId))
    .returning({ id: curriculumVersion.id });
  return changed.length > 0;
}

/** @returns false when there is no such draft */
export async function changeDraft(
  tx: Tx,
  projectId: string,
  versionId: string,
  values: Partial<Omit<NewVersion, 'projectId' | 'id' | 'curriculumId' | 'version'>>,
): Promise<boolean> {
  const changed = await tx
    .update(curriculumVersion)
    .set(values)
    .where(draft(projectId, versionId))
    .returning({ id: curriculumVersion.id });
  return changed.length > 0;
}

const one = (projectId: string, versionId: string, id: string) =>
  and(eq(module.projectId, projectId), eq(module.curriculumVersionId, versionId), eq(module.id, id));

/** Adds a module at the end; after `claimDraft`. */
export async function addModule(tx: Tx, values: Omit<NewModule, 'position'>): Promise<void> {
  const { projectId, curriculumVersionId } = values;
  const [last] = await tx
    .select({ position: sql<number>`coalesce(max(${module.position}), 0)::int` })
    .from(module)
    .where(and(eq(module.projectId, projectId), eq(module.curriculumVersionId, curriculumVersionId)));
  await tx.insert(module).values({ ...values, position: (last?.position ?? 0) + 1 });
}

/** After `claimDraft`. @returns false when the version has no such module */
export async function changeModule(
  tx: Tx,
  at: { projectId: string; versionId: string; moduleId: string },
  values: Partial<Omit<NewModule, 'projectId' | 'id' | 'curriculumVersionId'>>,
): Promise<boolean> {
  const changed = await tx
    .update(module)
    .set(values)
    .where(one(at.projectId, at.versionId, at.moduleId))
    .returning({ id: module.id });
  return changed.length > 0;
}

/** After `claimDraft`. The module's materials stay with the version. @returns false when there is no such module */
export async function removeModule(
  tx: Tx,
  at: { projectId: string; versionId: string; moduleId: string },
): Promise<boolean> {
  await tx
    .update(material)
    .set({ moduleId: null })
    .where(
      and(
        eq(material.projectId, at.projectId),
        eq(material.curriculumVersionId, at.versionId),
        eq(material.moduleId, at.moduleId),
      ),
    );
  const removed = await tx
    .delete(module)
    .where(one(at.projectId, at.versionId, at.moduleId))
    .returning({ id: module.id });
  return removed.length > 0;
}

/** Lets two modules change places; after `claimDraft`. No position is 0, so one of them can wait there. */
export async function swapModules(
  tx: Tx,
  at: { projectId: string; versionId: string },
  first: { id: string; position: number },
  second: { id: string; position: number },
): Promise<void> {
  await changeModule(tx, { ...at, moduleId: first.id }, { position: 0 });
  await changeModule(tx, { ...at, moduleId: second.id }, { position: first.position });
  await changeModule(tx, { ...at, moduleId: first.id }, { position: second.position });
}

/** Adds a material at the end; after `claimDraft`. */
export async function addMaterial(tx: Tx, values: Omit<NewMaterial, 'position'>): Promise<void> {
  const { projectId, curriculumVersionId } = values;
  const [last] = await tx
    .select({ position: sql<number>`coalesce(max(${material.position}), 0)::int` })
    .from(material)
    .where(and(eq(material.projectId, projectId), eq(material.curriculumVersionId, curriculumVersionId)));
  await tx.insert(material).values({ ...values, position: (last?.position ?? 0) + 1 });
}

/** After `claimDraft`. The bytes of a file stay: other versions may have it too. @returns false when there is none */
export async function removeMaterial(
  tx: Tx,
  at: { projectId: string; versionId: string; materialId: string },
): Promise<boolean> {
  const removed = await tx
    .delete(material)
    .where(
      and(
        eq(material.projectId, at.projectId),
        eq(material.curriculumVersionId, at.versionId),
        eq(material.id, at.materialId),
      ),
    )
    .returning({ id: material.id });
  return removed.length > 0;
}
