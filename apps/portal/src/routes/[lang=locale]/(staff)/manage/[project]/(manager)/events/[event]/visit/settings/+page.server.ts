import { visitSettings } from '@sens/domain/visit';
import { redirect } from '@sveltejs/kit';
import { settingsValues } from '#lib/manage/visit/plan-values.ts';
import { path } from '#lib/paths.ts';
import { readForm, refuse, withApiErrors } from '#lib/server/form.ts';
import { loadVisit, visitPlace } from '#lib/server/load-visit.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, parent, params }) => {
  const { project } = await parent();
  const { event, plan } = await loadVisit(locals, { projectId: project.id, eventId: params.event });
  const { needsUntil, settings } = plan;
  return { event, known: settingsValues(plan), needsUntil, needsDeletedAt: settings.needsDeletedAt };
};

export const actions: Actions = {
  default: async (event) => {
    const form = readForm(visitSettings, await event.request.formData());
    if (!form.ok) return refuse(event, form);
    const { locals, params } = event;
    return withApiErrors(event, form.values, async () => {
      await locals.api.visit.changeSettings.mutate({ ...(await visitPlace(event)), settings: form.data });
      redirect(303, `${path(locals.locale, 'manage', params.project, 'events', params.event, 'visit')}?done=saved`);
    });
  },
};
