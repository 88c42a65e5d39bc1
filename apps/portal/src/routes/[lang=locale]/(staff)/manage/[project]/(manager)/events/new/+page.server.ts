import { m } from '@sens/messages';
import { fail, redirect } from '@sveltejs/kit';
import { path } from '#lib/paths.ts';
import { withApiErrors } from '#lib/server/form.ts';
import { refuse } from '#lib/server/form.ts';
import { projectIdOf } from '#lib/server/open-project.ts';
import { postedValues } from '#lib/server/read-form.ts';
import { readEventForm } from '#lib/server/read-event-form.ts';
import { timeZonesOf } from '#lib/server/time-zones.ts';
import type { Actions, PageServerLoad } from './$types';

/** What the form offers to choose from. */
export const load: PageServerLoad = async ({ locals, parent }) => {
  const { project } = await parent();
  const options = await locals.api.event.formOptions.query({ projectId: project.id });
  const timeZones = [...new Set(project.sides.flatMap(timeZonesOf))];
  return { ...options, timeZones };
};

export const actions: Actions = {
  default: async (event) => {
    const formData = await event.request.formData();
    const rows = Math.min(100, Math.max(1, Number(formData.get('rows')) || 1));
    if (formData.has('addSession')) return { values: postedValues(formData), rows: rows + 1 };

    const form = readEventForm(formData);
    if (!form.ok) return withRows(refuse(event, form), rows);
    const { locale } = event.locals;
    if (form.data.curriculumVersionId && form.data.kind !== 'training') {
      const message = m.manage_event_curriculum_training_only(locale);
      return fail(422, { values: form.values, issues: { curriculumVersionId: message }, message, rows });
    }
    const created = await withApiErrors(
      event,
      { ...form.values, slug: form.data.slug },
      async () => {
        const projectId = await projectIdOf(event);
        return event.locals.api.event.create.mutate({ projectId, ...form.data });
      },
      { 'event.slug_taken': 'slug' },
    );
    if (!('id' in created)) return withRows(created, rows);
    redirect(303, `${path(locale, 'manage', event.params.project, 'events', created.id)}?created`);
  },
};

/** Keeps as many rows of sessions as the form had. */
const withRows = <F extends { status: number; data: object }>({ status, data }: F, rows: number) =>
  fail(status, { ...(data as F['data']), rows });
