import { newId } from '@sens/db';
import { addModule, changeModule, listModules, removeModule, swapModules } from '@sens/db/curriculum';
import { DomainError } from '@sens/domain';
import type { ModuleInput } from '@sens/domain/curriculum';
import type { Deps } from '../shared/deps.ts';
import { inDraft, type VersionPlace } from './in-draft.ts';

type ModulePlace = VersionPlace & { moduleId: string };

const toRow = ({ hours, ...module }: ModuleInput) => ({ ...module, minutes: Math.round(hours * 60) });

/** Adds a module at the end of a draft. */
export function addModuleToDraft(deps: Deps, at: VersionPlace, accountId: string, input: ModuleInput) {
  return inDraft(deps, at, accountId, async (tx) => {
    const id = newId();
    await addModule(tx, { ...toRow(input), projectId: at.projectId, curriculumVersionId: at.versionId, id });
    return { action: 'module_added', subjectId: id };
  });
}

/** @throws DomainError `request.not_found` for a module of another version */
export function changeModuleOfDraft(deps: Deps, at: ModulePlace, accountId: string, input: ModuleInput) {
  return inDraft(deps, at, accountId, async (tx) => {
    if (!(await changeModule(tx, at, toRow(input)))) throw new DomainError('request.not_found', {});
    return { action: 'module_changed', subjectId: at.moduleId };
  });
}

/** @throws DomainError `request.not_found` for a module of another version */
export function removeModuleFromDraft(deps: Deps, at: ModulePlace, accountId: string) {
  return inDraft(deps, at, accountId, async (tx) => {
    if (!(await removeModule(tx, at))) throw new DomainError('request.not_found', {});
    return { action: 'module_removed', subjectId: at.moduleId };
  });
}

/**
 * Moves a module one place up or down; at the end of the list it stays where it is.
 *
 * @throws DomainError `request.not_found` for a module of another version
 */
export function moveModuleInDraft(deps: Deps, at: ModulePlace, accountId: string, direction: 'up' | 'down') {
  return inDraft(deps, at, accountId, async (tx) => {
    const modules = await listModules(tx, at.projectId, at.versionId);
    const place = modules.findIndex(({ id }) => id === at.moduleId);
    const module = modules[place];
    if (!module) throw new DomainError('request.not_found', {});
    const neighbour = modules[direction === 'up' ? place - 1 : place + 1];
    if (neighbour) await swapModules(tx, at, module, neighbour);
    return { action: 'module_moved', subjectId: at.moduleId, detail: { direction } };
  });
}
