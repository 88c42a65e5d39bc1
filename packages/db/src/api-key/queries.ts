import { and, desc, eq, isNull, ne, or } from 'drizzle-orm';
import { account } from '../account/table.ts';
import type { Db, Tx } from '../engine.ts';
import { apiKey } from './table.ts';

/** The keys of a project, the newest first. */
export function listApiKeys(db: Db | Tx, projectId: string) {
  return db
    .select({
      id: apiKey.id,
      name: apiKey.name,
      prefix: apiKey.prefix,
      scopes: apiKey.scopes,
      endsOn: apiKey.endsOn,
      createdAt: apiKey.createdAt,
      createdBy: account.name,
      revokedAt: apiKey.revokedAt,
      lastUsedOn: apiKey.lastUsedOn,
    })
    .from(apiKey)
    .innerJoin(account, eq(account.id, apiKey.createdBy))
    .where(eq(apiKey.projectId, projectId))
    .orderBy(desc(apiKey.createdAt), desc(apiKey.id));
}

/** A key by its hash, whatever has become of it. */
export async function findApiKey(db: Db | Tx, sha256: string) {
  const [found] = await db.select().from(apiKey).where(eq(apiKey.sha256, sha256));
  return found ?? null;
}

export async function addApiKey(tx: Tx, values: typeof apiKey.$inferInsert): Promise<void> {
  await tx.insert(apiKey).values(values);
}

/** Revokes a key. @returns what it is called, or null where there is none that still holds */
export async function revokeApiKey(tx: Tx, projectId: string, id: string, at: Date) {
  const [revoked] = await tx
    .update(apiKey)
    .set({ revokedAt: at })
    .where(and(eq(apiKey.projectId, projectId), eq(apiKey.id, id), isNull(apiKey.revokedAt)))
    .returning({ name: apiKey.name, prefix: apiKey.prefix });
  return revoked ?? null;
}

/** Notes the day of use; written once a day and key. */
export async function noteApiKeyUse(db: Db, { projectId, id }: { projectId: string; id: string }, day: string) {
  await db
    .update(apiKey)
    .set({ lastUsedOn: day })
    .where(
      and(
        eq(apiKey.projectId, projectId),
        eq(apiKey.id, id),
        or(isNull(apiKey.lastUsedOn), ne(apiKey.lastUsedOn, day)),
      ),
    );
}
