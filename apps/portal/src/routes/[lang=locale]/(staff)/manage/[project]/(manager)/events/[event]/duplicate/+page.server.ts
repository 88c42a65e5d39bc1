import { calendarDate } from '@sens/domain';
import { redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { path } from '#lib/paths.ts';
import { readForm, refuse, withApiErrors } from '#lib/server/form.ts';
import { assertId, projectIdOf } from '#lib/server/open-project.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, parent }) => {
  assertId(locals, params.event);
  const { project } = await parent();
  const event = await locals.api.event.byId.query({ projectId: project.id, eventId: params.event });
  const { id, title, startsAt, endsAt, timeZone } = event;
  return { event: { id, title, startsAt, endsAt, timeZone } };
};

export const actions: Actions = {
  default: async (event) => {
    const { locals, params } = event;
    const form = readForm(z.object({ firstDay: calendarDate }), await event.request.formData());
    if (!form.ok) return refuse(event, form);
    return withApiErrors(event, form.values, async () => {
      assertId(locals, params.event);
      const at = { projectId: await projectIdOf(event), eventId: params.event };
      const { id } = await locals.api.event.duplicate.mutate({ ...at, ...form.data });
      redirect(303, `${path(locals.locale, 'manage', params.project, 'events', id)}?duplicated`);
    });
  },
};
