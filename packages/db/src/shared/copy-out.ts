import type { SQL } from 'drizzle-orm';
import { PgDialect } from 'drizzle-orm/pg-core';
import postgres from 'postgres';

const dialect = new PgDialect({ casing: 'snake_case' });

/**
 * The result of a query as lines of CSV, written by PostgreSQL itself (COPY TO), as fast as the reader takes them. The
 * statement is one snapshot. It has a connection of its own: a reader that stops early leaves nothing but closing it.
 *
 * The rows come in the order of an index from the first one on. Left to itself the planner would rather join by hash
 * and sort everything at the end, which gives the last row a little earlier and the first one much later.
 */
export async function* copyOut(url: string, query: SQL, separator: string): AsyncGenerator<Uint8Array> {
  const client = postgres(url, { max: 1, onnotice: () => {} });
  try {
    await client.unsafe('set enable_hashjoin = off; set enable_mergejoin = off; set jit = off');
    // COPY takes no parameters: the values stand in the text, quoted by the query builder.
    const select = dialect.sqlToQuery(query.inlineParams()).sql;
    const copy = `copy (${select}) to stdout with (format csv, delimiter '${separator}', encoding 'UTF8')`;
    yield* await client.unsafe(copy).readable();
  } finally {
    await client.end({ timeout: 0 });
  }
}
