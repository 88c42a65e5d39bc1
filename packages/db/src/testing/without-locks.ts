import { drizzle } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import type { Db } from '../engine.ts';
import * as schema from '../schema.ts';

/**
 * The negative control of a race test: the same database with every row lock left out of its statements, so that a
 * test can show the race that the lock prevents.
 */
export function openWithoutLocks(url: string): { db: Db; close(): Promise<void> } {
  const client = postgres(url, { max: 10, onnotice: () => {} });
  const db = drizzle(unlocked(client), { schema, casing: 'snake_case' }) as unknown as Db;
  return { db, close: () => client.end({ timeout: 5 }) };
}

type Client = postgres.Sql;
type Run = (transaction: Client) => Promise<unknown>;

/** The driver with `for update`, `for share` and their kin cut off each statement, in transactions too. */
function unlocked(client: Client): Client {
  return new Proxy(client, {
    get(target, property, receiver) {
      if (property === 'unsafe') {
        return (query: string, ...rest: [never?, never?]) =>
          target.unsafe(query.replace(/ for ((no key )?update|(key )?share)\b/i, ''), ...rest);
      }
      if (property === 'begin' || property === 'savepoint') {
        // A transaction within one is a savepoint, which only transactions have.
        const within = target as unknown as Record<typeof property, (run: Run) => Promise<unknown>>;
        return (...args: unknown[]) => {
          const run = args.at(-1) as Run;
          return within[property]((transaction) => run(unlocked(transaction)));
        };
      }
      return Reflect.get(target, property, receiver) as unknown;
    },
  });
}

/** Takes a constraint out of a test's own database, where it would turn the race that a test shows into an error. */
export async function dropConstraint(url: string, table: string, constraint: string): Promise<void> {
  const sql = postgres(url, { max: 1 });
  await sql`alter table ${sql(table)} drop constraint ${sql(constraint)}`;
  await sql.end();
}
