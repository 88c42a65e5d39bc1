import { uuid } from '@sens/domain';
import { errorText } from '@sens/messages';
import { error, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { localText } from '#lib/local-text.ts';
import { path } from '#lib/paths.ts';
import { readForm, refuse, withApiErrors } from '#lib/server/form.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

async function placeOf({ locals, params }: Pick<RequestEvent, 'locals' | 'params'>) {
  const { project, session } = params;
  if (!uuid.safeParse(session).success) error(404, errorText(locals.locale, 'request.not_found', {}));
  return locals.api.attendance.arrivalPlace.query({ projectSlug: project, sessionId: session });
}

export const load: PageServerLoad = async (event) => {
  const { project, session, isOpen, people } = await placeOf(event);
  const { searchParams } = event.url;
  event.setHeaders({ 'cache-control': 'private, no-store' });
  return {
    ...{ isOpen, people },
    session: { ...session, title: localText(session.eventTitle, event.locals.locale) },
    code: (searchParams.get('code') ?? '').slice(0, 20),
    done: z.enum(['noted', 'already']).nullable().catch(null).parse(searchParams.get('done')),
    fundingPeriod: project.fundingPeriod,
  };
};

export const actions: Actions = {
  default: async (event) => {
    const schema = z.object({
      registrationId: uuid,
      code: z.string().trim().min(1, { message: 'field.required' }).max(50),
    });
    const form = readForm(schema, await event.request.formData());
    if (!form.ok) return refuse(event, form);
    const { project } = await placeOf(event);
    return withApiErrors(
      event,
      form.values,
      async () => {
        const { outcome } = await event.locals.api.attendance.arrive.mutate({ projectId: project.id, ...form.data });
        const { params, locals } = event;
        redirect(303, `${path(locals.locale, 'arrive', params.project, params.session)}?done=${outcome}`);
      },
      { 'attendance.arrival_code_wrong': 'code' },
    );
  },
};
