import { typedValues } from '@sens/domain/indicator';
import { errorText } from '@sens/messages';
import { error, redirect } from '@sveltejs/kit';
import { targetHref } from '#lib/indicator/target-hrefs.ts';
import { readForm, refuse, withApiErrors } from '#lib/server/form.ts';
import { readPeriod } from '#lib/server/indicator/read-period.ts';
import { projectIdOf } from '#lib/server/open-project.ts';
import type { Actions, PageServerLoad } from './$types';

/** What a reporting period adds to an indicator that is typed in. */
export const load: PageServerLoad = async ({ locals, parent, params, url }) => {
  const { project } = await parent();
  const indicator = await locals.api.indicator.explain.query({ projectId: project.id, code: params.code });
  const number = readPeriod(locals, url.searchParams, project.periods);
  const period = project.periods.find(({ position }) => position === number);
  if (indicator.rule.unit !== 'typed' || !period) error(404, errorText(locals.locale, 'request.not_found', {}));
  const known = indicator.typed.filter(({ day }) => day >= period.startsOn && day <= period.endsOn);
  return {
    indicator: { code: indicator.code, name: indicator.name },
    period,
    known: {
      ...Object.fromEntries(known.map(({ side, value }) => [`values.${side}`, String(value)])),
      note: known[0]?.note ?? '',
    },
  };
};

export const actions: Actions = {
  default: async (event) => {
    const form = readForm(typedValues, await event.request.formData());
    if (!form.ok) return refuse(event, form);
    const { params, url, locals } = event;
    const { code } = params;
    const saved = await withApiErrors(event, form.values, async () => {
      const period = Number(url.searchParams.get('period'));
      const projectId = await projectIdOf(event);
      await locals.api.indicator.typeValues.mutate({ projectId, code, period, ...form.data });
      return { saved: true };
    });
    if (!('saved' in saved)) return saved;
    redirect(303, `${targetHref({ locale: locals.locale, project: params.project }, code)}?done=typed`);
  },
};
