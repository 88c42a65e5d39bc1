import { sql, type SQL } from 'drizzle-orm';

/**
 * Adds what the schema needs of PostgreSQL's own extensions, before it is migrated: trigrams, by which words are found
 * inside others. The owner of a database may add them (they are "trusted"), and every distribution has them.
 */
export async function addExtensions(db: { execute(statement: SQL): PromiseLike<unknown> }): Promise<void> {
  await db.execute(sql`create extension if not exists pg_trgm`);
}
