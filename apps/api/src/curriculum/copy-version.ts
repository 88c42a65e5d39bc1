import { newId, type Tx } from '@sens/db';
import { writeAudit } from '@sens/db/audit';
import {
  addCurriculum,
  addVersion,
  findCurriculumVersion,
  listMaterials,
  listModulesForStaff,
  lockCurriculum,
} from '@sens/db/curriculum';
import { DomainError } from '@sens/domain';
import type { CurriculumInput } from '@sens/domain/curriculum';
import type { Deps } from '../shared/deps.ts';
import { onSlugTaken } from './create-curriculum.ts';
import type { VersionPlace } from './in-draft.ts';

/**
 * Makes the next version of a curriculum as a draft that begins as this version is. Its modules continue the old ones.
 *
 * @throws DomainError `request.not_found`
 */
export function makeNewVersion(deps: Deps, at: VersionPlace, accountId: string): Promise<{ versionId: string }> {
  return deps.db.transaction(async (tx) => {
    const { projectId } = at;
    const from = await findCurriculumVersion(tx, projectId, at.versionId);
    const curriculum = from && (await lockCurriculum(tx, projectId, from.curriculumId));
    if (!curriculum) throw new DomainError('request.not_found', {});
    const versionId = newId();
    const version = { ...textAndRule(from), projectId, id: versionId, curriculumId: from.curriculumId };
    const parts = await copyParts(tx, at, versionId, 'continued');
    await addVersion(tx, { version: { ...version, version: curriculum.nextVersion }, ...parts });
    await writeAudit(tx, {
      projectId,
      actor: { kind: 'account', accountId },
      action: 'curriculum.version_made',
      subjectId: versionId,
      detail: { from: at.versionId, version: curriculum.nextVersion },
    });
    return { versionId };
  });
}

/**
 * Copies a version into a curriculum of its own, with another name. Its modules are modules of their own.
 *
 * @throws DomainError `curriculum.slug_taken`, `request.not_found`
 */
export async function copyCurriculum(
  deps: Deps,
  at: VersionPlace,
  accountId: string,
  { slug, title, summary }: CurriculumInput,
): Promise<{ curriculumId: string; versionId: string }> {
  const { projectId } = at;
  const curriculumId = newId();
  const versionId = newId();
  await onSlugTaken(() =>
    deps.db.transaction(async (tx) => {
      const from = await findCurriculumVersion(tx, projectId, at.versionId);
      if (!from) throw new DomainError('request.not_found', {});
      const version = { ...textAndRule(from), projectId, id: versionId, curriculumId, version: 1, title, summary };
      const { modules, materials } = await copyParts(tx, at, versionId, 'new');
      await addCurriculum(tx, { curriculum: { projectId, id: curriculumId, slug }, version, modules, materials });
      await writeAudit(tx, {
        projectId,
        actor: { kind: 'account', accountId },
        action: 'curriculum.copied',
        subjectId: curriculumId,
        detail: { from: at.versionId, slug },
      });
    }),
  );
  return { curriculumId, versionId };
}

type Version = NonNullable<Awaited<ReturnType<typeof findCurriculumVersion>>>;

const textAndRule = (version: Version) => {
  const { title, summary, minimumShare, allowedAbsences, assessmentRequired } = version;
  const { ects, eqfLevel, assessmentKind, participationForm, qualityAssurance } = version;
  return {
    ...{ title, summary, minimumShare, allowedAbsences, assessmentRequired },
    ...{ ects, eqfLevel, assessmentKind, participationForm, qualityAssurance },
  };
};

/** The modules and materials of a version as rows of another one; the bytes of files are shared. */
async function copyParts(tx: Tx, at: VersionPlace, curriculumVersionId: string, modulesAre: 'continued' | 'new') {
  const { projectId } = at;
  const modules = await listModulesForStaff(tx, projectId, at.versionId);
  const materials = await listMaterials(tx, projectId, at.versionId);
  const newIds = new Map(modules.map(({ id }) => [id, newId()]));
  return {
    modules: modules.map(({ originId, ...module }) => ({
      ...module,
      ...{ projectId, curriculumVersionId, id: newIds.get(module.id)! },
      originId: modulesAre === 'continued' ? originId : null,
    })),
    materials: materials.map(({ mediaType: _, size: __, ...material }) => ({
      ...material,
      ...{ projectId, curriculumVersionId, id: newId() },
      moduleId: material.moduleId && newIds.get(material.moduleId)!,
    })),
  };
}
