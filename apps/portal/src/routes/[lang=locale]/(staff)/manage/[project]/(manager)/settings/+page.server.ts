import { line, uuid } from '@sens/domain';
import { z } from 'zod';
import { readForm, refuse, withApiErrors } from '#lib/server/form.ts';
import { projectIdOf } from '#lib/server/open-project.ts';
import { encodeFile, uploadedFile } from '#lib/server/uploaded-file.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ parent, url }) => {
  const { project } = await parent();
  const toRemove = project.logos.find(({ fileId }) => fileId === url.searchParams.get('remove'));
  return {
    toRemove: toRemove ?? null,
    created: url.searchParams.has('created'),
    saved: url.searchParams.has('saved'),
  };
};

const logoForm = z.object({ logo: uploadedFile, alternativeText: line(200) });
const removeForm = z.object({ fileId: uuid });

export const actions: Actions = {
  addLogo: async (event) => {
    const form = readForm(logoForm, await event.request.formData());
    if (!form.ok) return refuse(event, form);
    const { logo, alternativeText } = form.data;
    return withApiErrors(
      event,
      form.values,
      async () => {
        const projectId = await projectIdOf(event);
        const content = await encodeFile(logo);
        await event.locals.api.project.addLogo.mutate({ projectId, content, alternativeText });
        return { done: 'added' as const };
      },
      { 'project.logo_unreadable': 'logo' },
    );
  },

  removeLogo: async (event) => {
    const form = readForm(removeForm, await event.request.formData());
    if (!form.ok) return refuse(event, form);
    return withApiErrors(event, form.values, async () => {
      const projectId = await projectIdOf(event);
      await event.locals.api.project.removeLogo.mutate({ projectId, ...form.data });
      return { done: 'removed' as const };
    });
  },
};
