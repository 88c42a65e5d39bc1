import { uuid } from '@sens/domain';
import { arrivalMinutes } from '@sens/domain/attendance';
import { errorText } from '@sens/messages';
import { error, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { path } from '#lib/paths.ts';
import { readForm, refuse, withApiErrors } from '#lib/server/form.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

/** The session that an address stands for. */
async function sessionOf({ locals, params }: Pick<RequestEvent, 'locals' | 'params'>) {
  if (!uuid.safeParse(params.session).success) error(404, errorText(locals.locale, 'request.not_found', {}));
  const project = await locals.api.project.bySlug.query({ slug: params.project });
  return { project, at: { projectId: project.id, sessionId: params.session } };
}

export const load: PageServerLoad = async (event) => {
  const { project, at } = await sessionOf(event);
  const arrivals = await event.locals.api.attendance.arrivals.query(at);
  return { arrivals, at, slug: project.slug, fundingPeriod: project.fundingPeriod };
};

const back = ({ locals, params }: Pick<RequestEvent, 'locals' | 'params'>) =>
  redirect(303, path(locals.locale, 'roll-call', params.project, params.session, 'screen'));

export const actions: Actions = {
  open: async (event) => {
    const form = readForm(z.object({ minutes: arrivalMinutes }), await event.request.formData());
    if (!form.ok) return refuse(event, form);
    return withApiErrors(event, form.values, async () => {
      const { at } = await sessionOf(event);
      await event.locals.api.attendance.openArrivals.mutate({ ...at, ...form.data });
      back(event);
    });
  },

  close: (event) =>
    withApiErrors(event, {}, async () => {
      const { at } = await sessionOf(event);
      await event.locals.api.attendance.closeArrivals.mutate(at);
      back(event);
    }),
};
