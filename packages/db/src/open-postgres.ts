import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate } from 'drizzle-orm/postgres-js/migrator';
import postgres from 'postgres';
import type { Db, Engine } from './engine.ts';
import { addExtensions } from './extensions.ts';
import { migrationsFolder } from './migrations-folder.ts';
import * as schema from './schema.ts';
import { copyOut } from './shared/copy-out.ts';
import { keepStatements } from './shared/keep-statements.ts';

/** Any number that no other program on the server uses for its advisory locks: "sens" in ASCII. */
const migrationLock = 0x73656e73;

/** Opens PostgreSQL 15 or newer. */
export function openPostgres(url: string, options: { maxConnections?: number } = {}): Engine {
  const client = postgres(url, { max: options.maxConnections ?? 10, onnotice: () => {} });
  const db = drizzle(keepStatements(client), { schema, casing: 'snake_case' }) as unknown as Db;
  return {
    kind: 'postgres',
    db,
    migrate: () => migrateOnce(url),
    // The queue's own driver: it listens for new jobs on a connection of its own.
    jobOptions: { connectionString: url, max: 3, useListenNotify: true },
    copyOut: (query, separator) => copyOut(url, query, separator),
    close: () => client.end({ timeout: 5 }),
  };
}

/** Migrates on a connection of its own that holds a lock, so that of two servers starting at once one waits. */
async function migrateOnce(url: string): Promise<void> {
  const client = postgres(url, { max: 1, onnotice: () => {} });
  try {
    const db = drizzle(client);
    await db.execute(sql`select pg_advisory_lock(${migrationLock})`);
    await addExtensions(db);
    await migrate(db, { migrationsFolder });
  } finally {
    await client.end({ timeout: 5 });
  }
}
