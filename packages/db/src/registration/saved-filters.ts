import { and, asc, eq } from 'drizzle-orm';
import { account } from '../account/table.ts';
import type { Db, Tx } from '../engine.ts';
import { newId } from '../shared/id.ts';
import { savedFilter } from './saved-filter-table.ts';

export type SavedFilter = Awaited<ReturnType<typeof listSavedFilters>>[number];
/** Whose filters, and of which project. */
export type FilterOwner = Pick<typeof savedFilter.$inferSelect, 'projectId' | 'accountId'>;

const owned = ({ projectId, accountId }: FilterOwner) =>
  and(eq(savedFilter.projectId, projectId), eq(savedFilter.accountId, accountId));

/** The filters that somebody keeps, in the order they were saved. */
export function listSavedFilters(db: Db | Tx, owner: FilterOwner) {
  return db
    .select({ id: savedFilter.id, name: savedFilter.name, query: savedFilter.query })
    .from(savedFilter)
    .where(owned(owner))
    .orderBy(asc(savedFilter.createdAt), asc(savedFilter.id));
}

/** The same, one change at a time: names stay apart and the number within its limit. */
export async function lockSavedFilters(tx: Tx, owner: FilterOwner): Promise<SavedFilter[]> {
  await tx.select({ id: account.id }).from(account).where(eq(account.id, owner.accountId)).for('no key update');
  return listSavedFilters(tx, owner);
}

export async function addSavedFilter(tx: Tx, values: FilterOwner & Omit<SavedFilter, 'id'>): Promise<string> {
  const id = newId();
  await tx.insert(savedFilter).values({ ...values, id });
  return id;
}

export async function renameSavedFilter(tx: Tx, owner: FilterOwner, id: string, name: string): Promise<void> {
  await tx
    .update(savedFilter)
    .set({ name })
    .where(and(owned(owner), eq(savedFilter.id, id)));
}

export async function removeSavedFilter(tx: Tx, owner: FilterOwner, id: string): Promise<void> {
  await tx.delete(savedFilter).where(and(owned(owner), eq(savedFilter.id, id)));
}
