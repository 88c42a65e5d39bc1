import {
  findCurriculumVersion,
  listEventsOfCurriculum,
  listMaterials,
  listModulesForStaff,
  listVersions,
} from '@sens/db/curriculum';
import { DomainError } from '@sens/domain';
import { compareVersions } from '@sens/domain/curriculum';
import type { Deps } from '../shared/deps.ts';
import type { VersionPlace } from './in-draft.ts';

/**
 * A version as its managers and trainers see it, with its brothers and the events that run them.
 *
 * @throws DomainError `request.not_found`
 */
export async function loadVersion({ db }: Deps, { projectId, versionId }: VersionPlace) {
  const version = await findCurriculumVersion(db, projectId, versionId);
  if (!version) throw new DomainError('request.not_found', {});
  const [modules, materials, versions, events] = await Promise.all([
    listModulesForStaff(db, projectId, versionId),
    listMaterials(db, projectId, versionId),
    listVersions(db, projectId, version.curriculumId),
    listEventsOfCurriculum(db, projectId, version.curriculumId),
  ]);
  return { ...version, modules, materials, versions, events };
}

/**
 * What differs between two versions of one curriculum.
 *
 * @throws DomainError `request.not_found`
 */
export async function loadComparison({ db }: Deps, projectId: string, ids: { before: string; after: string }) {
  const load = async (id: string) => {
    const version = await findCurriculumVersion(db, projectId, id);
    if (!version) throw new DomainError('request.not_found', {});
    return { ...version, modules: await listModulesForStaff(db, projectId, id) };
  };
  const [before, after] = await Promise.all([load(ids.before), load(ids.after)]);
  if (before.curriculumId !== after.curriculumId) throw new DomainError('request.not_found', {});
  const name = ({ id, version, title }: typeof before) => ({ id, version, title });
  return { before: name(before), after: name(after), ...compareVersions(before, after) };
}
