import { listApiKeys } from '@sens/db/api-key';
import { uuid } from '@sens/domain';
import { apiKeyInput, apiKeyState } from '@sens/domain/api-key';
import { locales } from '@sens/messages';
import { z } from 'zod';
import { projectProcedure, publicProcedure, router } from '../trpc.ts';
import { writeOpenApi } from '../v1/open-api.ts';
import { createApiKey, dropApiKey } from './change-keys.ts';

/** Keys to the figures of a project over HTTP. */
export const apiKeyRouter = router({
  list: projectProcedure('manager').query(async ({ ctx: { deps }, input }) => {
    const today = deps.now().toISOString().slice(0, 10);
    const keys = await listApiKeys(deps.db, input.projectId);
    return keys.map((key) => ({ ...key, state: apiKeyState(key, today) }));
  }),

  /** The answer has the key, once. */
  create: projectProcedure('manager')
    .input(apiKeyInput)
    .mutation(({ ctx, input: { projectId, ...input } }) =>
      createApiKey(ctx.deps, { projectId, accountId: ctx.account.id }, input),
    ),

  revoke: projectProcedure('manager')
    .input(z.object({ keyId: uuid }))
    .mutation(({ ctx, input: { projectId, keyId } }) =>
      dropApiKey(ctx.deps, { projectId, accountId: ctx.account.id }, keyId),
    ),

  /** The OpenAPI document in a language, for the page that explains it. */
  document: publicProcedure
    .input(z.object({ locale: z.enum(locales) }))
    .query(({ ctx: { deps }, input }) => writeOpenApi(deps.config.publicUrl, input.locale)),
});
