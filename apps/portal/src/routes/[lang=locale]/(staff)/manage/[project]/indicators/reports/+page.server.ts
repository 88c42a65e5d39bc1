import { redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { reportHref } from '#lib/indicator/target-hrefs.ts';
import { readForm, refuse, withApiErrors } from '#lib/server/form.ts';
import { projectIdOf } from '#lib/server/open-project.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, parent, url }) => {
  const { project } = await parent();
  const reports = await locals.api.indicator.reports.query({ projectId: project.id });
  const begun = new Set(reports.map(({ startsOn }) => startsOn));
  return {
    reports,
    open: project.periods.filter(({ startsOn }) => !begun.has(startsOn)),
    done: url.searchParams.get('done') === 'removed' ? ('removed' as const) : null,
  };
};

export const actions: Actions = {
  default: async (event) => {
    const form = readForm(
      z.object({ period: z.number({ message: 'field.choice' }).int() }),
      await event.request.formData(),
    );
    if (!form.ok) return refuse(event, form);
    return withApiErrors(event, form.values, async () => {
      const { locals, params } = event;
      const projectId = await projectIdOf(event);
      const { reportId } = await locals.api.indicator.beginReport.mutate({ projectId, ...form.data });
      redirect(303, `${reportHref({ locale: locals.locale, project: params.project }, reportId)}?done=begun`);
    });
  },
};
