import { listMemberships } from '@sens/db/account';
import { publicProcedure, router } from '../trpc.ts';

export const accountRouter = router({
  /** Who is signed in and what they may do where; null for nobody. */
  session: publicProcedure.query(async ({ ctx: { deps, account } }) =>
    account ? { account, memberships: await listMemberships(deps.db, account.id) } : null,
  ),
});
