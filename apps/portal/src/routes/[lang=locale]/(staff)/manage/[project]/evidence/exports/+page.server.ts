import { exportForm } from '@sens/domain/export';
import { m } from '@sens/messages';
import { error, redirect } from '@sveltejs/kit';
import { path } from '#lib/paths.ts';
import { readForm, refuse, withApiErrors } from '#lib/server/form.ts';
import { projectIdOf } from '#lib/server/open-project.ts';
import type { Actions, PageServerLoad } from './$types';

/** The lists that were taken out of the project, in the background or at once; they are for managers. */
export const load: PageServerLoad = async ({ locals, parent }) => {
  const { project, mayManage } = await parent();
  if (!mayManage) error(403, m.manage_forbidden(locals.locale));
  const [exports, taken] = await Promise.all([
    locals.api.export.history.query({ projectId: project.id, of: 'lists' }),
    locals.api.export.taken.query({ projectId: project.id }),
  ]);
  return { exports, taken };
};

export const actions: Actions = {
  default: async (event) => {
    const read = readForm(exportForm, await event.request.formData());
    if (!read.ok) return refuse(event, read);
    const { locale } = event.locals;
    return withApiErrors(event, read.values, async () => {
      const projectId = await projectIdOf(event);
      const { exportId } = await event.locals.api.export.start.mutate({ projectId, locale, ...read.data });
      redirect(303, path(locale, 'manage', event.params.project, 'evidence', 'runs', exportId));
    });
  },
};
