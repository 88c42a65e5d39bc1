import { rolesIn, type AccountDetails } from '@sens/db/account';
import { DomainError, uuid } from '@sens/domain';
import type { Role } from '@sens/domain/account';
import { initTRPC } from '@trpc/server';
import { z } from 'zod';
import type { Deps } from './shared/deps.ts';
import { describeError, toTrpcError } from './shared/errors.ts';

export interface Context {
  deps: Deps;
  /** Who is signed in. */
  account: AccountDetails | null;
  clientAddress: string;
}

/** Who may call a procedure; the access matrix in the tests is checked against it. */
export type Access = 'public' | 'signed_in' | 'administrator' | readonly Role[];

const t = initTRPC
  .context<Context>()
  .meta<{ access: Access }>()
  .create({
    allowOutsideOfServer: true,
    errorFormatter: ({ shape, error, input }) => ({
      ...shape,
      data: { ...shape.data, stack: undefined, ...describeError(error, input) },
    }),
  });

export const { router, createCallerFactory } = t;

/** Every procedure goes through here, so that an error leaves the house in one form. */
const base = t.procedure.use(async ({ ctx, path, type, next }) => {
  const result = await next();
  if (!result.ok) throw toTrpcError(result.error, ctx.deps.log, `${type} ${path}`);
  return result;
});

export const publicProcedure = base.meta({ access: 'public' });

/** The base of procedures for whoever is signed in. */
export const signedInProcedure = base.meta({ access: 'signed_in' }).use(({ ctx, next }) => {
  return next({ ctx: { account: signedIn(ctx) } });
});

export const administratorProcedure = base.meta({ access: 'administrator' }).use(({ ctx, next }) => {
  const account = signedIn(ctx);
  if (!account.isAdministrator) throw new DomainError('request.forbidden', {});
  return next({ ctx: { account } });
});

/**
 * The base of procedures inside a project: the input names the project, and the account must have one of the roles
 * there now. Administrators of the instance may do what managers may. A project that does not exist and one that is
 * somebody else's give the same answer.
 */
export const projectProcedure = (...allowed: readonly [Role, ...Role[]]) =>
  base
    .meta({ access: allowed })
    .input(z.object({ projectId: uuid }))
    .use(async ({ ctx, input, next }) => {
      const account = signedIn(ctx);
      const roles = await rolesIn(ctx.deps.db, account.id, input.projectId);
      if (account.isAdministrator && !roles.includes('manager')) roles.push('manager');
      if (!roles.some((role) => allowed.includes(role))) throw new DomainError('request.forbidden', {});
      return next({ ctx: { account, roles } });
    });

function signedIn(ctx: Context): AccountDetails {
  if (!ctx.account) throw new DomainError('request.sign_in_required', {});
  return ctx.account;
}
