import { eventUpdate, isEditable } from '@sens/domain/event';
import { errorText } from '@sens/messages';
import { error, redirect } from '@sveltejs/kit';
import { path } from '#lib/paths.ts';
import { answerEventForm } from '#lib/server/answer-event-form.ts';
import { eventFormValues } from '#lib/server/event-form-values.ts';
import { loadFormOptions } from '#lib/server/load-form-options.ts';
import { toldOf } from '#lib/server/load-workspace.ts';
import { assertId, projectIdOf } from '#lib/server/open-project.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, parent }) => {
  assertId(locals, params.event);
  const { project } = await parent();
  const at = { projectId: project.id, eventId: params.event };
  const [event, registrations, options] = await Promise.all([
    locals.api.event.byId.query(at),
    locals.api.registration.list.query(at),
    loadFormOptions(locals, project),
  ]);
  if (!isEditable(event.status)) error(422, errorText(locals.locale, 'event.not_editable', {}));
  // Whoever leads a session already stays to be chosen, also without the role.
  const former = event.trainers.filter(({ id }) => !options.trainers.some((trainer) => trainer.id === id));
  return {
    event: { id: event.id, title: event.title, status: event.status, sessions: event.sessions.length },
    values: eventFormValues(event),
    options: {
      ...options,
      trainers: [...options.trainers, ...former],
      timeZones: [...new Set([...options.timeZones, ...zonesOf(event)])],
    },
    told: toldOf(registrations).all,
  };
};

const zonesOf = (event: { timeZone: string; sessions: readonly { timeZone: string | null }[] }) => [
  event.timeZone,
  ...event.sessions.flatMap(({ timeZone }) => timeZone ?? []),
];

export const actions: Actions = {
  default: (event) =>
    answerEventForm(event, eventUpdate, async (data) => {
      const { locals, params } = event;
      assertId(locals, params.event);
      const at = { projectId: await projectIdOf(event), eventId: params.event };
      const { told } = await locals.api.event.update.mutate({ ...at, ...data });
      redirect(303, `${path(locals.locale, 'manage', params.project, 'events', params.event)}?saved=${told}`);
    }),
};
