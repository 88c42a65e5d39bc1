import { indicatorGoals, ownIndicator } from '@sens/domain/indicator';
import { redirect } from '@sveltejs/kit';
import { targetHref, targetsHref } from '#lib/indicator/target-hrefs.ts';
import { indicatorValues } from '#lib/manage/indicators/indicator-values.ts';
import { readForm, refuse, withApiErrors } from '#lib/server/form.ts';
import { projectIdOf } from '#lib/server/open-project.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async ({ locals, parent, params, url }) => {
  const { project } = await parent();
  const indicator = await locals.api.indicator.explain.query({ projectId: project.id, code: params.code });
  const { organisations } = await locals.api.event.formOptions.query({ projectId: project.id });
  return {
    indicator: { code: indicator.code, name: indicator.name, isOwn: indicator.framework === 'own' },
    known: indicatorValues(indicator),
    organisations: organisations.map(({ id, name }) => ({ id, name })),
    done: url.searchParams.get('done') === 'created' ? ('created' as const) : null,
  };
};

const place = ({ locals, params }: RequestEvent) => ({ locale: locals.locale, project: params.project });
const ownForm = ownIndicator.omit({ code: true });

export const actions: Actions = {
  save: async (event) => {
    const formData = await event.request.formData();
    const form = readForm(indicatorGoals, formData);
    if (!form.ok) return refuse(event, form);
    // Only the form of an own indicator has its rule.
    const own = formData.has('rule.unit') ? readForm(ownForm, formData) : null;
    if (own && !own.ok) return refuse(event, own);
    const { code } = event.params;
    return withApiErrors(
      event,
      form.values,
      async () => {
        await event.locals.api.indicator.change.mutate({
          ...{ projectId: await projectIdOf(event), code },
          ...{ goals: form.data, own: own?.data },
        });
        redirect(303, `${targetHref(place(event), code)}?done=changed`);
      },
      { 'indicator.responsible_unknown': 'responsibleId' },
    );
  },
  retire: (event) =>
    withApiErrors(event, {}, async () => {
      const { code } = event.params;
      await event.locals.api.indicator.retire.mutate({ projectId: await projectIdOf(event), code });
      redirect(303, `${targetsHref(place(event))}?done=retired`);
    }),
};
