import { email } from '@sens/domain';
import { z } from 'zod';
import { readForm, refuse, withApiErrors } from '#lib/server/form.ts';
import { describeEvent, loadEvent } from '#lib/server/load-event.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
  const { project, event } = await loadEvent(locals.api, params);
  const at = { projectId: project.id, eventId: event.id };
  return {
    fundingPeriod: project.fundingPeriod,
    event: describeEvent({ project, event }, locals.locale),
    open: await locals.api.feedback.isOpen.query(at),
  };
};

const linkForm = z.object({ email });

export const actions: Actions = {
  default: async (event) => {
    const form = readForm(linkForm, await event.request.formData());
    if (!form.ok) return refuse(event, form);
    return withApiErrors(event, form.values, async () => {
      const { project, event: found } = await loadEvent(event.locals.api, event.params);
      await event.locals.api.feedback.sendLink.mutate({ projectId: project.id, eventId: found.id, ...form.data });
      return { sentTo: form.data.email };
    });
  },
};
