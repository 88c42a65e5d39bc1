import { uuid } from '@sens/domain';
import { versionInput } from '@sens/domain/curriculum';
import { redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { path } from '#lib/paths.ts';
import { readForm, refuse, withApiErrors } from '#lib/server/form.ts';
import { assertId, projectIdOf } from '#lib/server/open-project.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async ({ locals, parent, params, url }) => {
  assertId(locals, params.version);
  const { project } = await parent();
  const version = await locals.api.curriculum.version.query({ projectId: project.id, versionId: params.version });
  const toRemove = version.modules.find(({ id }) => id === url.searchParams.get('remove')) ?? null;
  return { version, toRemove, created: url.searchParams.has('created') };
};

const moveForm = z.object({ moduleId: uuid, direction: z.enum(['up', 'down']) });
const removeForm = z.object({ moduleId: uuid });

const at = async (event: RequestEvent) => {
  assertId(event.locals, event.params.version);
  return { projectId: await projectIdOf(event), versionId: event.params.version };
};

export const actions: Actions = {
  save: async (event) => {
    const form = readForm(versionInput, await event.request.formData());
    if (!form.ok) return refuse(event, form);
    return withApiErrors(event, form.values, async () => {
      await event.locals.api.curriculum.changeVersion.mutate({ ...(await at(event)), ...form.data });
      return { done: 'saved' as const };
    });
  },

  move: async (event) => {
    const form = readForm(moveForm, await event.request.formData());
    if (!form.ok) return refuse(event, form);
    return withApiErrors(event, {}, async () => {
      await event.locals.api.curriculum.moveModule.mutate({ ...(await at(event)), ...form.data });
      return { done: 'module_moved' as const };
    });
  },

  remove: async (event) => {
    const form = readForm(removeForm, await event.request.formData());
    if (!form.ok) return refuse(event, form);
    return withApiErrors(event, {}, async () => {
      await event.locals.api.curriculum.removeModule.mutate({ ...(await at(event)), ...form.data });
      return { done: 'module_removed' as const };
    });
  },

  publish: (event) =>
    withApiErrors(event, {}, async () => {
      await event.locals.api.curriculum.publish.mutate(await at(event));
      return { done: 'published' as const };
    }),

  newVersion: (event) =>
    withApiErrors(event, {}, async () => {
      const { versionId } = await event.locals.api.curriculum.newVersion.mutate(await at(event));
      const { locals, params } = event;
      redirect(303, `${path(locals.locale, 'manage', params.project, 'curricula', versionId)}?done=version`);
    }),
};
