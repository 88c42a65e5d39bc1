import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { rows, type Db } from '../engine.ts';
import type { TestDatabase } from './test-database.ts';

/**
 * The backup that somebody would make now, as bytes to look into: on PostgreSQL a dump, on the embedded engine a copy of
 * its folder with all that is in it.
 *
 * @param folder that of the embedded engine
 */
export async function backUp({ engine, url }: TestDatabase, folder: string): Promise<Buffer[]> {
  if (url !== null) return dump(engine.db, url);
  await engine.db.execute(sql`checkpoint`);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name)));
}

/** What `pg_dump` writes; where there is none, the rows of every table, which is what it would write. */
async function dump(db: Db, url: string): Promise<Buffer[]> {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const program = versions.map((version) => join(debian, version, 'bin/pg_dump')).find((path) => existsSync(path));
  if (program) return [execFileSync(program, [url], { maxBuffer: 64 * 1024 * 1024 })];
  const parts: Buffer[] = [];
  for (const { schema, name } of await listTables(db)) {
    const table = sql`${sql.identifier(schema)}.${sql.identifier(name)}`;
    const lines = await rows<{ line: string }>(db, sql`select t::text as line from ${table} t`);
    parts.push(Buffer.from(lines.map(({ line }) => line).join('\n')));
  }
  return parts;
}

/** How many rows each of the suite's tables has. */
export async function countRows(db: Db): Promise<Record<string, number>> {
  const counts: [string, number][] = [];
  for (const { schema, name } of await listTables(db)) {
    if (schema !== 'public') continue;
    const [row] = await rows<{ count: number }>(db, sql`select count(*)::int as count from ${sql.identifier(name)}`);
    counts.push([name, row?.count ?? 0]);
  }
  return Object.fromEntries(counts);
}

const listTables = (db: Db) =>
  rows<{ schema: string; name: string }>(
    db,
    sql`select table_schema as schema, table_name as name from information_schema.tables
      where table_schema not in ('pg_catalog', 'information_schema') and table_type = 'BASE TABLE' order by 1, 2`,
  );
