import { groupInput, namingDate } from '@sens/domain/group';
import { redirect } from '@sveltejs/kit';
import { path } from '#lib/paths.ts';
import { readForm, refuse, withApiErrors } from '#lib/server/form.ts';
import { describeEvent, loadEvent } from '#lib/server/load-event.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
  const { project, event } = await loadEvent(locals.api, params);
  const { startsAt, groupNamingHours } = event;
  return {
    fundingPeriod: project.fundingPeriod,
    event: describeEvent({ project, event }, locals.locale),
    namedUntil: namingDate({ startsAt: new Date(startsAt), groupNamingHours }, new Date()),
    sides: project.sides,
    /** Sending the form twice holds the seats once. */
    idempotencyKey: crypto.randomUUID(),
  };
};

export const actions: Actions = {
  default: async (event) => {
    const { locals, params } = event;
    const form = readForm(groupInput, await event.request.formData(), (tree) => ({ ...tree, locale: locals.locale }));
    if (!form.ok) return refuse(event, form);
    return withApiErrors(
      event,
      form.values,
      async () => {
        const { project, event: found } = await loadEvent(locals.api, params);
        const at = { projectId: project.id, eventId: found.id };
        const { accessCode } = await locals.api.group.hold.mutate({ ...form.data, ...at });
        redirect(303, `${path(locals.locale, 'groups', accessCode)}?new`);
      },
      { 'group.too_many_seats': 'seats' },
    );
  },
};
