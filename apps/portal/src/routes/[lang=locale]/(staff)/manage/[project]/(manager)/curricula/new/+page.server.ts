import { redirect } from '@sveltejs/kit';
import { path } from '#lib/paths.ts';
import { refuse, withApiErrors } from '#lib/server/form.ts';
import { assertId, projectIdOf } from '#lib/server/open-project.ts';
import { readCurriculumForm } from '#lib/server/read-curriculum-form.ts';
import type { Actions, PageServerLoad } from './$types';

/** An empty form, or with `?from=` one that copies a version. */
export const load: PageServerLoad = async ({ locals, parent, url }) => {
  const versionId = url.searchParams.get('from');
  if (versionId === null) return { from: null };
  assertId(locals, versionId);
  const { project } = await parent();
  const { id, title, summary } = await locals.api.curriculum.version.query({ projectId: project.id, versionId });
  return { from: { id, title, summary } };
};

export const actions: Actions = {
  default: async (event) => {
    const form = readCurriculumForm(await event.request.formData());
    if (!form.ok) return refuse(event, form);
    const from = event.url.searchParams.get('from');
    if (from !== null) assertId(event.locals, from);
    return withApiErrors(
      event,
      { ...form.values, slug: form.data.slug },
      async () => {
        const input = { ...form.data, projectId: await projectIdOf(event) };
        const { curriculum } = event.locals.api;
        const { versionId } =
          from === null
            ? await curriculum.create.mutate(input)
            : await curriculum.copy.mutate({ ...input, versionId: from });
        redirect(303, `${path(event.locals.locale, 'manage', event.params.project, 'curricula', versionId)}?created`);
      },
      { 'curriculum.slug_taken': 'slug' },
    );
  },
};
