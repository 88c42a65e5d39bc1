import { fail, redirect } from '@sveltejs/kit';
import { withNewRow } from '#lib/manage/form-rows.ts';
import { path } from '#lib/paths.ts';
import { refuse, withApiErrors } from '#lib/server/form.ts';
import { countryOptions } from '#lib/server/frame-options.ts';
import { openProject, projectIdOf } from '#lib/server/open-project.ts';
import { readProjectChange } from '#lib/server/read-project-form.ts';
import { postedValues } from '#lib/server/read-form.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = ({ locals }) => ({ countries: countryOptions(locals.locale) });

export const actions: Actions = {
  default: async (event) => {
    const formData = await event.request.formData();
    const values = postedValues(formData);
    switch (formData.get('ask')) {
      case 'addSide':
        return { values: withNewRow(values, 'sides') };
      case 'addPartner':
        return { values: withNewRow(values, 'partners', 'name') };
      case 'addPeriod':
        return { values: withNewRow(values, 'reportingPeriods', 'startsOn') };
      default:
        return save(event, formData);
    }
  },
};

async function save(event: RequestEvent, formData: FormData) {
  const form = readProjectChange(formData);
  if (!form.ok) return refuse(event, form);
  const { api, locale } = event.locals;
  const saved = await withApiErrors(
    event,
    form.values,
    async () => {
      await api.project.update.mutate({ projectId: await projectIdOf(event), ...form.data });
      return { saved: true };
    },
    { 'project.side_in_use': 'sides' },
  );
  if ('saved' in saved) redirect(303, `${path(locale, 'manage', event.params.project, 'settings')}?saved`);
  // Whoever is told that somebody else was quicker decides next time, knowing that.
  const { project } = await openProject(event.locals, event.params.project);
  const { status, data } = saved;
  return fail(status, { ...data, values: { ...data.values, revision: project.revision } });
}
