import { line, uuid } from '@sens/domain';
import { m } from '@sens/messages';
import { fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { path } from '#lib/paths.ts';
import { changeCertificate } from '#lib/server/change-certificate.ts';
import { withApiErrors, readForm, refuse } from '#lib/server/form.ts';
import { loadWorkspace } from '#lib/server/load-workspace.ts';
import { assertId, projectIdOf } from '#lib/server/open-project.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async ({ locals, parent, params, url }) => {
  assertId(locals, params.event);
  const { project } = await parent();
  const workspace = await loadWorkspace(locals, { projectId: project.id, eventId: params.event }, url.searchParams);
  return { ...workspace, arrival: arrivalOf(url.searchParams) };
};

/** What the manager has just done elsewhere: the address says so once. */
function arrivalOf(query: URLSearchParams) {
  const what = (['created', 'duplicated', 'saved'] as const).find((name) => query.has(name));
  return what ? { what, told: Math.max(0, Math.trunc(Number(query.get('saved'))) || 0) } : null;
}

const registrationForm = z.object({ registrationId: uuid, notify: z.boolean() });
const decisionForm = z.object({
  registrationIds: z.array(uuid).max(1000),
  decision: z.enum(['approve', 'decline']),
  notify: z.boolean(),
});
const moveUpForm = z.object({ registrationId: uuid, reason: line(300), notify: z.boolean() });
const issueForm = z.object({ participantIds: z.array(uuid).max(5000), all: z.boolean() });

const at = async (event: RequestEvent) => {
  assertId(event.locals, event.params.event);
  return { projectId: await projectIdOf(event), eventId: event.params.event };
};

export const actions: Actions = {
  publish: (event) =>
    withApiErrors(event, {}, async () => {
      await event.locals.api.event.publish.mutate(await at(event));
      return { done: 'published' as const };
    }),

  cancel: (event) =>
    withApiErrors(event, {}, async () => {
      await event.locals.api.event.cancel.mutate(await at(event));
      return { done: 'cancelled' as const };
    }),

  finish: (event) =>
    withApiErrors(event, {}, async () => {
      await event.locals.api.event.finish.mutate(await at(event));
      return { status: 'finished' as const };
    }),

  reopen: (event) =>
    withApiErrors(event, {}, async () => {
      await event.locals.api.event.reopen.mutate(await at(event));
      return { status: 'reopened' as const };
    }),

  cancelRegistration: async (event) => {
    const form = readForm(registrationForm, await event.request.formData());
    if (!form.ok) return refuse(event, form);
    return withApiErrors(event, form.values, async () => {
      const { projectId } = await at(event);
      await event.locals.api.registration.cancel.mutate({ projectId, ...form.data });
      return { done: 'registration_cancelled' as const };
    });
  },

  decide: async (event) => {
    const form = readForm(decisionForm, await event.request.formData());
    if (!form.ok) return refuse(event, form);
    if (form.data.registrationIds.length === 0) {
      const message = m.manage_event_none_chosen(event.locals.locale);
      return fail(422, { values: form.values, issues: { registrationIds: message }, message });
    }
    return withApiErrors(event, form.values, async () => {
      const counts = await event.locals.api.registration.decidePending.mutate({ ...(await at(event)), ...form.data });
      return { decided: { decision: form.data.decision, ...counts } };
    });
  },

  moveUp: async (event) => {
    const form = readForm(moveUpForm, await event.request.formData());
    if (!form.ok) return refuse(event, form);
    return withApiErrors(event, form.values, async () => {
      await event.locals.api.registration.moveUp.mutate({ ...(await at(event)), ...form.data });
      return { movedUp: true };
    });
  },

  issue: async (event) => {
    const form = readForm(issueForm, await event.request.formData());
    if (!form.ok) return refuse(event, form);
    return withApiErrors(event, form.values, async () => {
      const { all, participantIds } = form.data;
      if (!all && participantIds.length === 0) {
        const message = m.manage_event_none_chosen(event.locals.locale);
        return fail(422, { values: form.values, issues: { participantIds: message }, message });
      }
      const { certificate } = event.locals.api;
      const place = await at(event);
      const { runId } = await certificate.startRun.mutate({ ...place, ...(all ? {} : { participantIds }) });
      const { project } = event.params;
      redirect(303, path(event.locals.locale, 'manage', project, 'events', place.eventId, 'certificates', runId));
    });
  },

  change: changeCertificate,
};
