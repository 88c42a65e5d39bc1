import { isActive, moveInput } from '@sens/domain/registration';
import { error } from '@sveltejs/kit';
import { errorText } from '@sens/messages';
import { daysOf } from '#lib/event/event-days.ts';
import { readForm, refuse, withApiErrors } from '#lib/server/form.ts';
import { assertId, projectIdOf } from '#lib/server/open-project.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, parent }) => {
  assertId(locals, params.event);
  assertId(locals, params.registration);
  const { project } = await parent();
  const at = { projectId: project.id, eventId: params.event };
  const [event, events, people] = await Promise.all([
    locals.api.event.byId.query(at),
    locals.api.event.list.query({ projectId: project.id }),
    locals.api.registration.list.query(at),
  ]);
  const person = people.find(({ id }) => id === params.registration);
  if (!person) error(404, errorText(locals.locale, 'request.not_found', {}));
  const now = new Date().toISOString();
  const targets = events
    .filter(({ id, status, endsAt }) => id !== event.id && status === 'published' && endsAt > now)
    .sort((a, b) => a.startsAt.localeCompare(b.startsAt))
    .map(({ id, title, seatsTaken, capacity, startsAt, endsAt, timeZone }) => ({
      ...{ id, title, seatsTaken, capacity },
      day: daysOf({ startsAt, endsAt, timeZone }).firstDay,
    }));
  return {
    event: { id: event.id, title: event.title },
    person: { givenName: person.givenName, familyName: person.familyName, active: isActive(person.status) },
    targets,
  };
};

export const actions: Actions = {
  default: async (event) => {
    const form = readForm(moveInput, await event.request.formData());
    if (!form.ok) return refuse(event, form);
    const { event: eventId, registration: registrationId } = event.params;
    assertId(event.locals, eventId);
    assertId(event.locals, registrationId);
    return withApiErrors(
      event,
      form.values,
      async () => {
        const projectId = await projectIdOf(event);
        const at = { projectId, eventId, registrationId };
        const { status } = await event.locals.api.registration.move.mutate({ ...at, ...form.data });
        return { moved: status };
      },
      {
        'registration.target_full': 'targetEventId',
        'registration.already_registered': 'targetEventId',
        'registration.prerequisite_unmet': 'waive',
      },
    );
  },
};
