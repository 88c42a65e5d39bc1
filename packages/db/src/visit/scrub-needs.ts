import { sql } from 'drizzle-orm';
import type { Engine } from '../engine.ts';

/**
 * Takes what deleted needs leave behind out of the files of the embedded database, whose backup is a copy of its folder:
 * the table is written anew, and so is the write-ahead log, in which they once stood. A dump of PostgreSQL never holds
 * deleted rows, and its files are its server's to tidy; writing a table anew there would hold up whoever reads it while
 * a dump is made.
 */
export async function scrubNeeds({ kind, db }: Pick<Engine, 'kind' | 'db'>): Promise<void> {
  if (kind !== 'embedded') return;
  await db.execute(sql`vacuum full visit_need`);
  // A log file that is used again keeps its old bytes behind the new ones.
  await db.execute(sql`set wal_recycle = off`);
  try {
    await db.execute(sql`select pg_switch_wal()`);
    await db.execute(sql`checkpoint`);
  } finally {
    await db.execute(sql`reset wal_recycle`);
  }
}
