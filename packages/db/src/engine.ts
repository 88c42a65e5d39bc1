import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import { sql, type ExtractTablesWithRelations, type SQL } from 'drizzle-orm';
import type { ConstructorOptions } from 'pg-boss';
import type * as schema from './schema.ts';

/** The database on either engine. Only the result type of `execute` differs, which `rows` hides. */
export type Db = PgDatabase<PgQueryResultHKT, typeof schema, ExtractTablesWithRelations<typeof schema>>;

/** A transaction. On the embedded engine using `Db` inside one waits for ever: pass this on instead. */
export type Tx = Parameters<Parameters<Db['transaction']>[0]>[0];

/** An opened database. */
export interface Engine {
  readonly kind: 'embedded' | 'postgres';
  readonly db: Db;
  /** Brings the schema up to date; two servers starting at once are fine, one of them migrates. */
  migrate(): Promise<void>;
  /** How the job queue reaches the database. */
  readonly jobOptions: ConstructorOptions;
  /** The result of a query as lines of CSV that the database writes; null where it cannot. */
  readonly copyOut: ((query: SQL, separator: string) => AsyncIterable<Uint8Array>) | null;
  close(): Promise<void>;
}

/** The rows of a hand-written statement, alike on both engines. */
export async function rows<T>(db: Db | Tx, query: SQL): Promise<T[]> {
  const result: unknown = await db.execute(query);
  return (Array.isArray(result) ? [...result] : (result as { rows: unknown[] }).rows) as T[];
}

/** Fails when the database cannot be reached. */
export async function ping(db: Db): Promise<void> {
  await db.execute(sql`select 1`);
}
