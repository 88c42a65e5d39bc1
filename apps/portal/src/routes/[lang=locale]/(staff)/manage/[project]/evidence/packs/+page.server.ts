import { packInput } from '@sens/domain/export';
import { redirect } from '@sveltejs/kit';
import { path } from '#lib/paths.ts';
import { readForm, refuse, withApiErrors } from '#lib/server/form.ts';
import { readPeriod } from '#lib/server/indicator/read-period.ts';
import { projectIdOf } from '#lib/server/open-project.ts';
import type { Actions, PageServerLoad } from './$types';

/** The evidence packs of the project, and for managers what the one that the address names would hold. */
export const load: PageServerLoad = async ({ locals, parent, url }) => {
  const { project, mayManage } = await parent();
  const { api } = locals;
  const packs = await api.export.history.query({ projectId: project.id, of: 'packs' });
  if (!mayManage) return { packs, indicators: [], asked: null };
  const indicators = await api.export.indicators.query({ projectId: project.id });
  const period = readPeriod(locals, url.searchParams, project.periods);
  if (period === undefined) return { packs, indicators, asked: null };
  const code = indicators.find((known) => known.code === url.searchParams.get('code'))?.code;
  const wanted = { period, ...(code ? { code } : {}) };
  const preview = await api.export.preview.query({ projectId: project.id, ...wanted });
  return { packs, indicators, asked: { ...wanted, preview } };
};

const form = packInput.omit({ locale: true });

export const actions: Actions = {
  default: async (event) => {
    const read = readForm(form, await event.request.formData());
    if (!read.ok) return refuse(event, read);
    const { locale } = event.locals;
    return withApiErrors(event, read.values, async () => {
      const projectId = await projectIdOf(event);
      const { exportId } = await event.locals.api.export.startPack.mutate({ projectId, locale, ...read.data });
      redirect(303, path(locale, 'manage', event.params.project, 'evidence', 'runs', exportId));
    });
  },
};
