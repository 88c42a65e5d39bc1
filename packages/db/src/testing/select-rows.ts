import { sql } from 'drizzle-orm';
import { rows, type Db, type Tx } from '../engine.ts';

/** What a test looks up beside the suite's own queries, alike on both engines. */
export const selectRows = <T extends object>(db: Db | Tx, statement: string): Promise<T[]> =>
  rows<T>(db, sql.raw(statement));
