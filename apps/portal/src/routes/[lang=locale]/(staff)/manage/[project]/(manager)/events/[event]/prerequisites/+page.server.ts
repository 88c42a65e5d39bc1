import { uuid } from '@sens/domain';
import { prerequisitesInput, waiverInput } from '@sens/domain/curriculum';
import { fail } from '@sveltejs/kit';
import { z } from 'zod';
import { readForm, refuse, withApiErrors } from '#lib/server/form.ts';
import { assertId, projectIdOf } from '#lib/server/open-project.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async ({ locals, parent, params }) => {
  assertId(locals, params.event);
  const { project } = await parent();
  const place = { projectId: project.id, eventId: params.event };
  return { eventId: params.event, ...(await locals.api.curriculum.prerequisites.query(place)) };
};

const withdrawForm = z.object({ participantId: uuid });

const at = async (event: RequestEvent) => {
  assertId(event.locals, event.params.event);
  return { projectId: await projectIdOf(event), eventId: event.params.event };
};

/** Says which of the page's forms was refused. */
const inForm = <F extends { status: number; data: object }>(which: 'set' | 'waive', { status, data }: F) =>
  fail(status, { ...(data as F['data']), which });

export const actions: Actions = {
  set: async (event) => {
    const form = readForm(prerequisitesInput, await event.request.formData());
    if (!form.ok) return inForm('set', refuse(event, form));
    const answer = await withApiErrors(event, form.values, async () => {
      await event.locals.api.curriculum.setPrerequisites.mutate({ ...(await at(event)), ...form.data });
      return { done: 'prerequisites' as const };
    });
    return 'done' in answer ? answer : inForm('set', answer);
  },

  waive: async (event) => {
    const form = readForm(waiverInput, await event.request.formData());
    if (!form.ok) return inForm('waive', refuse(event, form));
    const answer = await withApiErrors(event, form.values, async () => {
      await event.locals.api.curriculum.waive.mutate({ ...(await at(event)), ...form.data });
      return { done: 'waived' as const };
    });
    return 'done' in answer ? answer : inForm('waive', answer);
  },

  withdraw: async (event) => {
    const form = readForm(withdrawForm, await event.request.formData());
    if (!form.ok) return refuse(event, form);
    return withApiErrors(event, {}, async () => {
      await event.locals.api.curriculum.withdrawWaiver.mutate({ ...(await at(event)), ...form.data });
      return { done: 'withdrawn' as const };
    });
  },
};
