import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import type { Db } from '../engine.ts';
import { account, accountIdentity, accountRateLimit, accountSession, accountVerification } from './table.ts';

/** What the sign-in library keeps its data in: our tables, by its names for them. */
export const authStore = (db: Db) =>
  drizzleAdapter(db, {
    provider: 'pg',
    schema: {
      user: account,
      session: accountSession,
      account: accountIdentity,
      verification: accountVerification,
      rateLimit: accountRateLimit,
    },
  });
