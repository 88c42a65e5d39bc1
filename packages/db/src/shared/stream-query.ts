import { sql, type SQL } from 'drizzle-orm';
import { rows, type Engine } from '../engine.ts';
import { streamInSnapshot } from './stream.ts';

const pageSize = 2000;

/** The rows of a statement as of one instant, through a cursor, as fast as the reader takes them. */
export function streamQuery<T>(engine: Engine, query: SQL): AsyncGenerator<T> {
  return streamInSnapshot<T>(engine, async function* (tx) {
    // The values stand in the text, quoted by the query builder: a cursor takes no parameters on every driver.
    await tx.execute(sql`declare streamed_rows no scroll cursor for ${query.inlineParams()}`);
    for (;;) {
      const page = await rows<T>(tx, sql`fetch ${sql.raw(String(pageSize))} from streamed_rows`);
      yield page;
      if (page.length < pageSize) break;
    }
    await tx.execute(sql`close streamed_rows`);
  });
}

/** How many rows a statement has. */
export async function countQuery(engine: Engine, query: SQL): Promise<number> {
  const [found] = await rows<{ count: number }>(engine.db, sql`select count(*)::int as count from (${query}) counted`);
  return found?.count ?? 0;
}
