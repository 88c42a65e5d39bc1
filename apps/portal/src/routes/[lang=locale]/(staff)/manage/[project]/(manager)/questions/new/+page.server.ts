import { redirect } from '@sveltejs/kit';
import { path } from '#lib/paths.ts';
import { refuse, withApiErrors } from '#lib/server/form.ts';
import { projectIdOf } from '#lib/server/open-project.ts';
import { readQuestionForm, withNewOption } from '#lib/server/read-question-form.ts';
import type { Actions } from './$types';

export const actions: Actions = {
  default: async (event) => {
    const { locals, params } = event;
    const formData = await event.request.formData();
    const more = withNewOption(formData, locals.locale);
    if (more) return { values: more };
    const form = readQuestionForm(formData);
    if (!form.ok) return refuse(event, form);
    return withApiErrors(event, form.values, async () => {
      await locals.api.question.create.mutate({ projectId: await projectIdOf(event), ...form.data });
      redirect(303, `${path(locals.locale, 'manage', params.project, 'questions')}?done=created`);
    });
  },
};
