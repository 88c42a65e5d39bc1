import { eventInput } from '@sens/domain/event';
import { redirect } from '@sveltejs/kit';
import { path } from '#lib/paths.ts';
import { answerEventForm } from '#lib/server/answer-event-form.ts';
import { loadFormOptions } from '#lib/server/load-form-options.ts';
import { projectIdOf } from '#lib/server/open-project.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, parent }) => {
  const { project } = await parent();
  return { options: await loadFormOptions(locals, project) };
};

export const actions: Actions = {
  default: (event) =>
    answerEventForm(event, eventInput, async (data) => {
      const projectId = await projectIdOf(event);
      const { id } = await event.locals.api.event.create.mutate({ projectId, ...data });
      redirect(303, `${path(event.locals.locale, 'manage', event.params.project, 'events', id)}?created`);
    }),
};
