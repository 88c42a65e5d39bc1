import { randomBytes } from 'node:crypto';
import { inject } from 'vitest';
import type { Engine } from '../engine.ts';
import { administer } from './administer.ts';
import { openEmbedded } from '../open-embedded.ts';
import { openPostgres } from '../open-postgres.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The server's address, with the name of the migrated template database in it. */
    postgresTemplate: string;
    /** A migrated data folder of the embedded engine, packed. */
    embeddedDump: string;
  }
}

/** The engines every database suite runs on: `describe.each(testEngines)('…', (kind) => …)`. */
export const testEngines = ['embedded', 'postgres'] as const;

/**
 * For suites about rules, answers and access, whose statements other suites run on both engines. The browser suite runs
 * all of it on the embedded engine; `TEST_BOTH_ENGINES=1` runs these there too.
 */
export const serverEngines: readonly (typeof testEngines)[number][] =
  process.env.TEST_BOTH_ENGINES === '1' ? testEngines : ['postgres'];

export interface TestDatabase {
  engine: Engine;
  /** The address, on PostgreSQL, for tests that open connections of their own. */
  url: string | null;
  close(): Promise<void>;
}

/**
 * An empty, migrated database of its own: on PostgreSQL a clone of the template, else an unpacked folder in memory.
 *
 * @param options.folder where the embedded engine keeps its files, for a test that reads them
 */
export async function openTestDatabase(
  kind: (typeof testEngines)[number],
  options: { folder?: string } = {},
): Promise<TestDatabase> {
  if (kind === 'embedded') {
    const dump = new Blob([Buffer.from(inject('embeddedDump'), 'base64')]);
    const engine = await openEmbedded(options.folder ?? null, dump);
    return { engine, url: null, close: () => engine.close() };
  }
  const template = new URL(inject('postgresTemplate'));
  const name = `test_${randomBytes(8).toString('hex')}`;
  await administer(template, (sql) => sql.unsafe(`create database ${name} template ${template.pathname.slice(1)}`));
  const url = new URL(template);
  url.pathname = `/${name}`;
  const engine = openPostgres(url.href, { maxConnections: 10 });
  return {
    engine,
    url: url.href,
    close: async () => {
      await engine.close();
      await administer(template, (sql) => sql.unsafe(`drop database if exists ${name} with (force)`));
    },
  };
}
