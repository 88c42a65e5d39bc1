import { retentionInput } from '@sens/domain/privacy';
import { readForm, refuse, withApiErrors } from '#lib/server/form.ts';
import { projectIdOf } from '#lib/server/open-project.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, parent, url }) => {
  const { project } = await parent();
  const at = { projectId: project.id };
  const search = (url.searchParams.get('search') ?? '').trim().slice(0, 200);
  const { privacy } = locals.api;
  const [requests, retention, found] = await Promise.all([
    privacy.requests.query(at),
    privacy.retention.query(at),
    search.length < 2 ? null : privacy.search.query({ ...at, text: search }),
  ]);
  const today = new Date().toISOString().slice(0, 10);
  return {
    ...{ retention, search, found },
    requests: requests.map((request) => ({
      ...request,
      state: request.status === 'open' && request.dueOn < today ? ('overdue' as const) : request.status,
    })),
    erased: url.searchParams.has('erased'),
  };
};

export const actions: Actions = {
  retention: async (event) => {
    const form = readForm(retentionInput, await event.request.formData());
    if (!form.ok) return refuse(event, form);
    return withApiErrors(event, form.values, async () => {
      await event.locals.api.privacy.setRetention.mutate({ projectId: await projectIdOf(event), ...form.data });
      return { done: 'retention' as const };
    });
  },

  expire: (event) =>
    withApiErrors(event, {}, async () => {
      await event.locals.api.privacy.eraseEverybody.mutate({ projectId: await projectIdOf(event) });
      return { done: 'started' as const };
    }),
};
