import { handRegistrationInput } from '@sens/domain/registration';
import { readForm, refuse, withApiErrors } from '#lib/server/form.ts';
import { assertId, projectIdOf } from '#lib/server/open-project.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, parent, params }) => {
  assertId(locals, params.event);
  const { project } = await parent();
  const event = await locals.api.event.byId.query({ projectId: project.id, eventId: params.event });
  return { event: { id: event.id, title: event.title, side: event.side } };
};

export const actions: Actions = {
  default: async (event) => {
    const form = readForm(handRegistrationInput, await event.request.formData());
    if (!form.ok) return refuse(event, form);
    assertId(event.locals, event.params.event);
    const eventId = event.params.event;
    return withApiErrors(
      event,
      form.values,
      async () => {
        const projectId = await projectIdOf(event);
        const { api } = event.locals;
        const { language: locale } = await api.event.byId.query({ projectId, eventId });
        const { status } = await api.registration.registerByHand.mutate({ projectId, eventId, locale, ...form.data });
        return { registered: status };
      },
      { 'registration.no_seat_left': 'overCapacityReason' },
    );
  },
};
