import { uuid } from '@sens/domain';
import { personCorrection, requestDecision } from '@sens/domain/privacy';
import { redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { path } from '#lib/paths.ts';
import { readForm, refuse, withApiErrors } from '#lib/server/form.ts';
import { assertId, projectIdOf } from '#lib/server/open-project.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async ({ locals, parent, params, url }) => {
  assertId(locals, params.participant);
  const { project } = await parent();
  const { privacy } = locals.api;
  const [preview, requests] = await Promise.all([
    privacy.preview.query({ projectId: project.id, participantId: params.participant }),
    privacy.requests.query({ projectId: project.id }),
  ]);
  const asked = url.searchParams.get('request');
  const request = requests.find(({ id, participantId }) => id === asked && participantId === params.participant);
  return { preview, request: request?.status === 'open' ? request : null };
};

const placeOf = async (event: RequestEvent) => {
  assertId(event.locals, event.params.participant);
  return { projectId: await projectIdOf(event), participantId: event.params.participant };
};
const listOf = ({ locals, params }: RequestEvent) => path(locals.locale, 'manage', params.project, 'privacy');
const decisionForm = z.intersection(z.object({ requestId: uuid }), requestDecision);

export const actions: Actions = {
  correct: async (event) => {
    const form = readForm(personCorrection, await event.request.formData());
    if (!form.ok) return refuse(event, form);
    return withApiErrors(
      event,
      form.values,
      async () => {
        await event.locals.api.privacy.correct.mutate({ ...(await placeOf(event)), ...form.data });
        return { done: 'corrected' as const };
      },
      { 'privacy.person_exists': 'email' },
    );
  },

  close: async (event) => {
    const form = readForm(decisionForm, await event.request.formData());
    if (!form.ok) return refuse(event, form);
    const { requestId, ...decision } = form.data;
    return withApiErrors(event, form.values, async () => {
      await event.locals.api.privacy.close.mutate({ projectId: await projectIdOf(event), requestId, decision });
      redirect(303, listOf(event));
    });
  },

  erase: (event) =>
    withApiErrors(event, {}, async () => {
      await event.locals.api.privacy.erase.mutate(await placeOf(event));
      redirect(303, `${listOf(event)}?erased`);
    }),
};
