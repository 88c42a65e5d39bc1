import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { drizzle } from 'drizzle-orm/pglite';
import { migrate } from 'drizzle-orm/pglite/migrator';
import { fromPglite } from 'pg-boss';
import type { Db, Engine } from './engine.ts';
import { addExtensions } from './extensions.ts';
import { lockFolder } from './lock-folder.ts';
import { migrationsFolder } from './migrations-folder.ts';
import * as schema from './schema.ts';

/**
 * Opens PostgreSQL compiled to WebAssembly inside this process: for trying out and for single machines. One statement
 * runs at a time, and a long one holds up the whole process.
 *
 * @param folder where the files are, or null for a database in memory
 * @param dump a data folder to start from (tests)
 * @throws Error when another process has the folder open
 */
export async function openEmbedded(folder: string | null, dump?: Blob): Promise<Engine> {
  const unlock = folder === null ? () => {} : lockFolder(folder);
  const client = await PGlite.create({
    extensions: { pg_trgm },
    ...(folder === null ? {} : { dataDir: `${folder}/database` }),
    ...(dump ? { loadDataDir: dump } : {}),
  });
  const db = drizzle(client, { schema, casing: 'snake_case' }) as unknown as Db;
  return {
    kind: 'embedded',
    db,
    migrate: async () => {
      await addExtensions(db);
      await migrate(drizzle(client), { migrationsFolder });
    },
    jobOptions: { db: fromPglite(client), backend: 'pglite', useListenNotify: true },
    copyOut: null,
    close: async () => {
      await client.close();
      unlock();
    },
  };
}
