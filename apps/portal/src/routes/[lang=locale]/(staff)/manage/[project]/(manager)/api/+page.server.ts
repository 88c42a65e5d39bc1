import { apiKeyInput } from '@sens/domain/api-key';
import { uuid } from '@sens/domain';
import { z } from 'zod';
import { readForm, refuse, withApiErrors } from '#lib/server/form.ts';
import { projectIdOf } from '#lib/server/open-project.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, parent, url }) => {
  const { project } = await parent();
  const keys = await locals.api.apiKey.list.query({ projectId: project.id });
  const toRevoke = keys.find(({ id, state }) => id === url.searchParams.get('revoke') && state !== 'revoked');
  return { keys, toRevoke: toRevoke ?? null };
};

const revokeForm = z.object({ keyId: uuid });
const publishForm = z.object({ isPublic: z.enum(['on', 'off']).transform((state) => state === 'on') });

export const actions: Actions = {
  create: async (event) => {
    const form = readForm(apiKeyInput, await event.request.formData());
    if (!form.ok) return refuse(event, form);
    return withApiErrors(event, form.values, async () => {
      const projectId = await projectIdOf(event);
      const { key } = await event.locals.api.apiKey.create.mutate({ projectId, ...form.data });
      return { key };
    });
  },

  revoke: async (event) => {
    const form = readForm(revokeForm, await event.request.formData());
    if (!form.ok) return refuse(event, form);
    return withApiErrors(event, form.values, async () => {
      const projectId = await projectIdOf(event);
      await event.locals.api.apiKey.revoke.mutate({ projectId, ...form.data });
      return { revoked: true };
    });
  },

  publish: async (event) => {
    const form = readForm(publishForm, await event.request.formData());
    if (!form.ok) return refuse(event, form);
    return withApiErrors(event, form.values, async () => {
      const projectId = await projectIdOf(event);
      await event.locals.api.project.publishFigures.mutate({ projectId, ...form.data });
      return { published: form.data.isPublic };
    });
  },
};
