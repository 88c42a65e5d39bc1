import { randomBytes } from 'node:crypto';
import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { drizzle } from 'drizzle-orm/pglite';
import { migrate } from 'drizzle-orm/pglite/migrator';
import type { TestProject } from 'vitest/node';
import { startPostgres } from '../../../../scripts/provision-postgres.mjs';
import { addExtensions } from '../extensions.ts';
import { migrationsFolder } from '../migrations-folder.ts';
import { openPostgres } from '../open-postgres.ts';
import { administer } from './administer.ts';

/**
 * Prepares both engines once for a run: a template database on PostgreSQL (TEST_DATABASE_URL, or a server started
 * here) and a packed folder of the embedded engine. Each test file then takes a copy.
 */
export default async function setup(project: TestProject) {
  const own = process.env.TEST_DATABASE_URL ? null : await startPostgres();
  const template = new URL(process.env.TEST_DATABASE_URL ?? own?.url ?? '');
  const name = `template_${randomBytes(8).toString('hex')}`;
  await administer(template, (sql) => sql.unsafe(`create database ${name}`));
  template.pathname = `/${name}`;
  const engine = openPostgres(template.href);
  await engine.migrate();
  await engine.close();
  project.provide('postgresTemplate', template.href);

  const embedded = await PGlite.create({ extensions: { pg_trgm } });
  await addExtensions(drizzle(embedded));
  await migrate(drizzle(embedded), { migrationsFolder });
  const dump = await embedded.dumpDataDir('gzip');
  await embedded.close();
  project.provide('embeddedDump', Buffer.from(await dump.arrayBuffer()).toString('base64'));

  return async () => {
    await administer(template, (sql) => sql.unsafe(`drop database if exists ${name} with (force)`));
    await own?.stop();
  };
}
