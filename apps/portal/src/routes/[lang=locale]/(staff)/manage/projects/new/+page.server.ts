import { projectFrame } from '@sens/domain/project';
import { m } from '@sens/messages';
import { error, fail, redirect } from '@sveltejs/kit';
import { withNewRow } from '#lib/manage/form-rows.ts';
import { isOfFrame } from '#lib/manage/project/frame-values.ts';
import { path } from '#lib/paths.ts';
import { readForm, refuse, withApiErrors } from '#lib/server/form.ts';
import { contentLanguageOptions, countryOptions } from '#lib/server/frame-options.ts';
import { readProjectForm } from '#lib/server/read-project-form.ts';
import { postedValues } from '#lib/server/read-form.ts';
import { suggestPeriodRows } from '#lib/server/suggest-period-rows.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
  const session = await locals.session();
  if (!session?.account.isAdministrator) error(403, m.manage_forbidden_administrator(locals.locale));
  return { countries: countryOptions(locals.locale), languages: contentLanguageOptions(locals.locale) };
};

/** One form in two steps; which button was pressed says what is asked. */
export const actions: Actions = {
  default: async (event) => {
    const formData = await event.request.formData();
    const values = postedValues(formData);
    switch (formData.get('ask')) {
      case 'addSide':
        return { step: 'frame' as const, values: withNewRow(values, 'sides') };
      case 'frame':
        return { step: 'frame' as const, values };
      case 'addPartner':
        return { step: 'details' as const, values: withNewRow(values, 'partners', 'name') };
      case 'addPeriod':
        return { step: 'details' as const, values: withNewRow(values, 'reportingPeriods', 'startsOn') };
      case 'create':
        return create(event, formData);
      default:
        return askDetails(event, formData);
    }
  },
};

function askDetails(event: RequestEvent, formData: FormData) {
  const form = readForm(projectFrame, formData);
  if (form.ok) return { step: 'details' as const, values: suggestPeriodRows(form.values, form.data) };
  const { status, data } = refuse(event, form);
  const issues = { ...data.issues };
  if (issues['contentLanguages']) {
    issues['contentLanguages'] = m.manage_project_languages_missing(event.locals.locale);
  }
  return fail(status, { ...data, issues, step: 'frame' as const });
}

async function create(event: RequestEvent, formData: FormData) {
  const { api, locale } = event.locals;
  const form = readProjectForm(formData);
  if (!form.ok) return onStep(refuse(event, form));
  const created = await withApiErrors(
    event,
    { ...form.values, slug: form.data.slug },
    () => api.project.create.mutate(form.data),
    { 'project.slug_taken': 'slug' },
  );
  if (!('slug' in created)) return onStep(created);
  redirect(303, `${path(locale, 'manage', created.slug, 'settings')}?created`);
}

/** The step on which there is something to mend. */
function onStep<F extends { issues: Readonly<Record<string, string>> }>(failure: { status: number; data: F }) {
  const { status, data } = failure;
  const step: 'frame' | 'details' = Object.keys(data.issues).some(isOfFrame) ? 'frame' : 'details';
  return fail(status, { ...data, step });
}
