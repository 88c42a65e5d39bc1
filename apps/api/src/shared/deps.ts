import type { Db, Engine, Jobs } from '@sens/db';
import type { Logger } from 'pino';
import type { Auth } from '../account/auth.ts';
import type { Config } from '../config.ts';

/** What use cases and routes work with; made once in `main.ts`, and by tests. */
export interface Deps {
  config: Config;
  engine: Engine;
  db: Db;
  jobs: Jobs;
  /** Loaded on first use. */
  auth: () => Promise<Auth>;
  log: Logger;
  now: () => Date;
}
