import { reportWords } from '@sens/domain/indicator';
import { redirect } from '@sveltejs/kit';
import { reportsHref } from '#lib/indicator/target-hrefs.ts';
import { readForm, refuse, withApiErrors } from '#lib/server/form.ts';
import { assertId, projectIdOf } from '#lib/server/open-project.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

/** A report: what was frozen, or what would be now. The API notes each look at a frozen one. */
export const load: PageServerLoad = async ({ locals, parent, params, url }) => {
  assertId(locals, params.report);
  const { project, mayManage } = await parent();
  const at = { projectId: project.id, reportId: params.report };
  const { api } = locals;
  const report = await api.indicator.report.query(at);
  const done = url.searchParams.get('done');
  return {
    report,
    adopted: mayManage && !report.frozenAt ? await adoptedOf(locals, project.id) : [],
    history: mayManage ? await api.indicator.reportHistory.query(at) : [],
    done: (['begun', 'written', 'frozen'] as const).find((what) => what === done) ?? null,
  };
};

/** The indicators that texts are written about. */
async function adoptedOf({ api }: App.Locals, projectId: string) {
  const { indicators } = await api.indicator.progress.query({ projectId });
  return indicators.map(({ id, code }) => ({ id, code }));
}

const at = async (event: RequestEvent) => {
  assertId(event.locals, event.params.report);
  return { projectId: await projectIdOf(event), reportId: event.params.report };
};

export const actions: Actions = {
  write: async (event) => {
    const form = readForm(reportWords, await event.request.formData());
    if (!form.ok) return refuse(event, form);
    return withApiErrors(event, form.values, async () => {
      await event.locals.api.indicator.writeReport.mutate({ ...(await at(event)), ...form.data });
      redirect(303, `${event.url.pathname}?done=written`);
    });
  },
  freeze: (event) =>
    withApiErrors(event, {}, async () => {
      await event.locals.api.indicator.freezeReport.mutate(await at(event));
      redirect(303, `${event.url.pathname}?done=frozen`);
    }),
  remove: (event) =>
    withApiErrors(event, {}, async () => {
      await event.locals.api.indicator.removeReport.mutate(await at(event));
      const { locals, params } = event;
      redirect(303, `${reportsHref({ locale: locals.locale, project: params.project })}?done=removed`);
    }),
};
