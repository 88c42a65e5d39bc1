import { z } from 'zod';
import { readForm, refuse, withApiErrors } from '#lib/server/form.ts';
import { projectIdOf } from '#lib/server/open-project.ts';
import { readTemplateForm, toTemplateInput } from '#lib/server/read-template-form.ts';
import { sortPeople } from '#lib/server/sort-people.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, parent }) => {
  const { project } = await parent();
  const { trials, ...found } = await locals.api.certificate.template.query({ projectId: project.id });
  return { ...found, trials: sortPeople(locals.locale, trials) };
};

const baseForm = z.object({ baseVersion: z.coerce.number().int().min(0) });

export const actions: Actions = {
  default: async (event) => {
    const posted = await event.request.formData();
    const base = readForm(baseForm, posted);
    const form = readTemplateForm(posted);
    if (!form.ok) return refuse(event, form);
    if (!base.ok) return refuse(event, base);
    return withApiErrors(event, form.values, async () => {
      const projectId = await projectIdOf(event);
      const template = await toTemplateInput(form.data);
      const { version } = await event.locals.api.certificate.saveTemplate.mutate({ projectId, template, ...base.data });
      return { saved: version };
    });
  },
};
