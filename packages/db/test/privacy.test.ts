import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rows } from '../src/index.ts';
import { erasureList, erasureListByContent } from '../src/privacy/index.ts';
import { openTestDatabase, testEngines, type TestDatabase } from '../src/testing/index.ts';

describe.each(testEngines)('the list of what erasure does on %s', (kind) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await openTestDatabase(kind);
  });
  afterAll(() => database.close());

  const tables = async () => {
    const found = await rows<{ name: string; refers: boolean }>(
      database.engine.db,
      sql`select t.table_name::text as "name", bool_or(c.column_name in ('participant_id', 'registration_id')) as "refers"
        from information_schema.tables t join information_schema.columns c using (table_schema, table_name)
        where t.table_schema = 'public' and t.table_type = 'BASE TABLE' group by t.table_name`,
    );
    return found;
  };

  /** Foreign keys are followed too, whatever their columns are called. */
  const referringByKey = async () =>
    rows<{ name: string }>(
      database.engine.db,
      sql`select distinct conrelid::regclass::text as "name" from pg_constraint
        where contype = 'f' and confrelid in ('participant'::regclass, 'registration'::regclass, 'answer'::regclass)`,
    );

  it('has a line for every table that refers to a participant or a registration, and for no other', async () => {
    const referring = (await tables()).filter(({ refers }) => refers);
    const names = [...referring, ...(await referringByKey())].map(({ name }) => name);
    expect(Object.keys(erasureList).sort()).toEqual([...new Set([...names, 'participant'])].sort());
  });

  it('names only tables that exist', async () => {
    const names = (await tables()).map(({ name }) => name);
    const listed = [...Object.keys(erasureList), ...Object.keys(erasureListByContent)];
    expect(listed.filter((name) => !names.includes(name))).toEqual([]);
  });
});
