import { redirect } from '@sveltejs/kit';
import { localTimeOf } from '@sens/domain/event';
import { path } from '#lib/paths.ts';
import { readRulesForm } from '#lib/server/read-rules-form.ts';
import { refuse, withApiErrors } from '#lib/server/form.ts';
import { assertId, projectIdOf } from '#lib/server/open-project.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, parent, params, url }) => {
  assertId(locals, params.event);
  const { project } = await parent();
  const at = { projectId: project.id, eventId: params.event };
  const [event, reminders] = await Promise.all([
    locals.api.event.byId.query(at),
    locals.api.registration.reminders.query(at),
  ]);
  const clock = (instant: string | null) =>
    instant ? localTimeOf(new Date(instant), event.timeZone).slice(0, 16) : '';
  const kept = project.sides.map((side): [string, string] => [
    `sideSeats.${side}`,
    String(event.sideSeats[side] ?? ''),
  ]);
  return {
    event: { id: event.id, title: event.title, timeZone: event.timeZone },
    known: {
      capacity: String(event.capacity),
      registrationOpensAt: clock(event.registrationOpensAt),
      registrationClosesAt: clock(event.registrationClosesAt),
      seatsReleasedAt: clock(event.seatsReleasedAt),
      needsApproval: event.needsApproval ? 'on' : '',
      offerHours: String(event.offerHours ?? ''),
      groupSeats: String(event.groupSeats),
      groupNamingHours: String(event.groupNamingHours),
      'reminderHours[]': reminders.map(String),
      ...Object.fromEntries(kept),
    },
    saved: url.searchParams.has('saved'),
  };
};

export const actions: Actions = {
  default: async (event) => {
    const { locals, params, request } = event;
    assertId(locals, params.event);
    const at = { projectId: await projectIdOf(event), eventId: params.event };
    const { timeZone } = await locals.api.event.byId.query(at);
    const form = readRulesForm(await request.formData(), timeZone);
    if (!form.ok) return refuse(event, form);
    const fieldOfCode = { 'registration.capacity_below_taken': 'capacity' };
    return withApiErrors(
      event,
      form.values,
      async () => {
        await locals.api.registration.changeRules.mutate({ ...at, rules: form.data });
        redirect(303, `${path(locals.locale, 'manage', params.project, 'events', params.event, 'rules')}?saved`);
      },
      fieldOfCode,
    );
  },
};
