import { randomBytes } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { inject } from 'vitest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rows } from '../src/index.ts';
import { openPostgres } from '../src/open-postgres.ts';
import { administer } from '../src/testing/administer.ts';
import { openTestDatabase, testEngines, type TestDatabase } from '../src/testing/index.ts';

describe.each(testEngines)('the schema on %s', (kind) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await openTestDatabase(kind);
  });
  afterAll(() => database.close());

  it('has the project in the primary key of every table that belongs to one', async () => {
    const keys = await rows<{ table: string; columns: string[] }>(
      database.engine.db,
      sql`select c.conrelid::regclass::text as "table", array_agg(a.attname::text order by array_position(c.conkey, a.attnum)) as "columns"
        from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any(c.conkey)
        where c.contype = 'p' and c.connamespace = 'public'::regnamespace group by c.conrelid`,
    );
    // These stand above projects, or are told apart by an id alone because they may belong to none.
    const apart = [
      'account',
      'account_session',
      'account_identity',
      'account_verification',
      'account_rate_limit',
      'project',
      'mail',
      'audit_entry',
    ];
    const tenants = keys.filter(({ table }) => !apart.includes(table));
    expect(tenants.length).toBeGreaterThan(15);
    expect(tenants.filter(({ columns }) => columns[0] !== 'project_id')).toEqual([]);
  });

  it('is the one the code knows: migrating again changes nothing', async () => {
    await database.engine.migrate();
    const [found] = await rows<{ count: number }>(database.engine.db, sql`select count(*)::int as count from project`);
    expect(found).toEqual({ count: 0 });
  });
});

it('is migrated once by servers that start at the same time', async () => {
  const template = new URL(inject('postgresTemplate'));
  const name = `test_${randomBytes(8).toString('hex')}`;
  await administer(template, (server) => server.unsafe(`create database ${name}`));
  const url = new URL(template);
  url.pathname = `/${name}`;
  const servers = Array.from({ length: 4 }, () => openPostgres(url.href, { maxConnections: 2 }));
  try {
    await Promise.all(servers.map((server) => server.migrate()));
    const applied = await rows<{ hash: string }>(servers[0]!.db, sql`select hash from drizzle.__drizzle_migrations`);
    expect(new Set(applied.map(({ hash }) => hash)).size).toBe(applied.length);
  } finally {
    await Promise.all(servers.map((server) => server.close()));
    await administer(template, (server) => server.unsafe(`drop database ${name} with (force)`));
  }
});
