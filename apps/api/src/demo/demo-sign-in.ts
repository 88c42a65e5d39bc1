import { createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import type { BetterAuthPlugin } from 'better-auth/types';
import { z } from 'zod';
import { demoAccounts } from './demo-accounts.ts';

/** One-click sign-in as one of the demo's people. It is part of the server in demo mode only. */
export const demoSignIn = () =>
  ({
    id: 'demo-sign-in',
    endpoints: {
      signInDemo: createAuthEndpoint(
        '/demo/sign-in',
        {
          method: 'POST',
          body: z.object({ role: z.enum(['trainee', 'trainer', 'manager', 'administrator', 'auditor']) }),
        },
        async (ctx) => {
          const found = await ctx.context.internalAdapter.findUserByEmail(demoAccounts[ctx.body.role].email);
          if (!found) throw ctx.error('NOT_FOUND');
          const session = await ctx.context.internalAdapter.createSession(found.user.id);
          await setSessionCookie(ctx, { session, user: found.user });
          return ctx.json({ signedIn: true });
        },
      ),
    },
  }) satisfies BetterAuthPlugin;
