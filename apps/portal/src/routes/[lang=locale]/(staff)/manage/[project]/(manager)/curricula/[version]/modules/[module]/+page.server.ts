import { moduleInput } from '@sens/domain/curriculum';
import { errorText } from '@sens/messages';
import { error, redirect } from '@sveltejs/kit';
import { path } from '#lib/paths.ts';
import { readForm, refuse, withApiErrors } from '#lib/server/form.ts';
import { assertId, projectIdOf } from '#lib/server/open-project.ts';
import type { Actions, PageServerLoad } from './$types';

/** The address of a module that is still to be written. */
const newModule = 'new';

/** A module of a draft; of a published version there is nothing to edit. */
export const load: PageServerLoad = async ({ locals, parent, params }) => {
  assertId(locals, params.version);
  const { project } = await parent();
  const version = await locals.api.curriculum.version.query({ projectId: project.id, versionId: params.version });
  const module = version.modules.find(({ id }) => id === params.module) ?? null;
  const unknown = module === null && params.module !== newModule;
  if (unknown || version.publishedAt) error(404, errorText(locals.locale, 'request.not_found', {}));
  return { version: { id: version.id, version: version.version, title: version.title }, module };
};

export const actions: Actions = {
  default: async (event) => {
    const form = readForm(moduleInput, await event.request.formData());
    if (!form.ok) return refuse(event, form);
    const { locals, params } = event;
    const isNew = params.module === newModule;
    assertId(locals, params.version);
    if (!isNew) assertId(locals, params.module);
    return withApiErrors(event, form.values, async () => {
      const input = { ...form.data, projectId: await projectIdOf(event), versionId: params.version };
      const { curriculum } = locals.api;
      if (isNew) await curriculum.addModule.mutate(input);
      else await curriculum.changeModule.mutate({ ...input, moduleId: params.module });
      const version = path(locals.locale, 'manage', params.project, 'curricula', params.version);
      redirect(303, `${version}?done=${isNew ? 'module_added' : 'module_saved'}`);
    });
  },
};
