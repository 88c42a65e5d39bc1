import type { Tx } from '@sens/db';
import { writeAudit } from '@sens/db/audit';
import {
  addSavedFilter,
  lockSavedFilters,
  removeSavedFilter,
  renameSavedFilter,
  type FilterOwner,
  type SavedFilter,
} from '@sens/db/registration';
import { DomainError } from '@sens/domain';
import { maxSavedFilters, type PeopleFilter } from '@sens/domain/registration';
import type { Deps } from '../shared/deps.ts';

/**
 * Keeps a filter of people under a name, for its owner alone.
 *
 * @throws DomainError `registration.filter_name_taken`, `registration.filter_too_many`
 */
export function saveFilter(deps: Deps, owner: FilterOwner, filter: { name: string; query: PeopleFilter }) {
  return deps.db.transaction(async (tx) => {
    const kept = await lockSavedFilters(tx, owner);
    assertFree(kept, filter.name);
    if (kept.length >= maxSavedFilters) throw new DomainError('registration.filter_too_many', { max: maxSavedFilters });
    const id = await addSavedFilter(tx, { ...owner, ...filter });
    await note(tx, owner, 'registration.filter_saved', id);
    return { id };
  });
}

/** @throws DomainError `request.not_found`, `registration.filter_name_taken` */
export function renameFilter(deps: Deps, owner: FilterOwner, { id, name }: { id: string; name: string }) {
  return deps.db.transaction(async (tx) => {
    const kept = await lockSavedFilters(tx, owner);
    assertKept(kept, id);
    assertFree(
      kept.filter((filter) => filter.id !== id),
      name,
    );
    await renameSavedFilter(tx, owner, id, name);
    await note(tx, owner, 'registration.filter_renamed', id);
  });
}

/** @throws DomainError `request.not_found` */
export function removeFilter(deps: Deps, owner: FilterOwner, id: string) {
  return deps.db.transaction(async (tx) => {
    assertKept(await lockSavedFilters(tx, owner), id);
    await removeSavedFilter(tx, owner, id);
    await note(tx, owner, 'registration.filter_removed', id);
  });
}

function assertKept(kept: readonly SavedFilter[], id: string): void {
  if (!kept.some((filter) => filter.id === id)) throw new DomainError('request.not_found', {});
}

function assertFree(others: readonly SavedFilter[], name: string): void {
  if (others.some((filter) => filter.name === name)) throw new DomainError('registration.filter_name_taken', {});
}

/** Without name and query: either may hold the name of a person. */
const note = (
  tx: Tx,
  { projectId, accountId }: FilterOwner,
  action: `registration.filter_${'saved' | 'renamed' | 'removed'}`,
  subjectId: string,
) => writeAudit(tx, { projectId, actor: { kind: 'account', accountId }, action, subjectId, detail: {} });
