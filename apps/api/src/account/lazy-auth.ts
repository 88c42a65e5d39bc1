import type { Db } from '@sens/db';
import type { Config } from '../config.ts';
import type { Auth, SendCode } from './auth.ts';

/** Loads the sign-in library when the first person signs in or comes back: half of the start would be its loading. */
export function lazyAuth(config: Config, db: Db, sendCode: SendCode): () => Promise<Auth> {
  let made: Promise<Auth> | undefined;
  return () => (made ??= import('./auth.ts').then(({ createAuth }) => createAuth(config, db, sendCode)));
}
