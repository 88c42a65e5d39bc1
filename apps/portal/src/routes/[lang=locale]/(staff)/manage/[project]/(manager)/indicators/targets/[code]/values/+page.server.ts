import { typedValues } from '@sens/domain/indicator';
import { errorText } from '@sens/messages';
import { error, fail, redirect } from '@sveltejs/kit';
import type { FormValues } from '#lib/form.ts';
import { targetHref } from '#lib/indicator/target-hrefs.ts';
import { readForm, refuse, withApiErrors } from '#lib/server/form.ts';
import { readPeriod } from '#lib/server/indicator/read-period.ts';
import { openProject, projectIdOf } from '#lib/server/open-project.ts';
import type { Actions, PageServerLoad } from './$types';

/** What a reporting period adds to an indicator that is typed in. */
export const load: PageServerLoad = async ({ locals, parent, params, url }) => {
  const { project } = await parent();
  const indicator = await locals.api.indicator.explain.query({ projectId: project.id, code: params.code });
  const number = readPeriod(locals, url.searchParams, project.periods);
  const period = project.periods.find(({ position }) => position === number);
  if (indicator.rule.unit !== 'typed' || !period) error(404, errorText(locals.locale, 'request.not_found', {}));
  const typed = typedIn(indicator, period);
  const known: FormValues = {
    ...Object.fromEntries(typed.map(({ side, value }) => [`values.${side}`, String(value)])),
    ...seenOf(typed),
    note: typed[0]?.note ?? '',
  };
  return { indicator: { code: indicator.code, name: indicator.name }, period, known };
};

type Indicator = Awaited<ReturnType<App.Locals['api']['indicator']['explain']['query']>>;

const typedIn = ({ typed }: Pick<Indicator, 'typed'>, { startsOn, endsOn }: { startsOn: string; endsOn: string }) =>
  typed.filter(({ day }) => day >= startsOn && day <= endsOn);

/** What is there while the form is filled in, as fields that go with it. */
const seenOf = (known: Indicator['typed']): Record<string, string> =>
  Object.fromEntries(known.map(({ side, value }) => [`seen.${side}`, String(value)]));

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
    if (!('saved' in saved)) {
      // Whoever is told that somebody else was quicker decides next time, knowing that.
      const { project } = await openProject(locals, params.project);
      const period = project.periods.find(({ position }) => position === Number(url.searchParams.get('period')));
      const indicator = await locals.api.indicator.explain.query({ projectId: project.id, code });
      const { status, data } = saved;
      const seen = period ? seenOf(typedIn(indicator, period)) : {};
      const own = Object.entries(data.values).filter(([name]) => !name.startsWith('seen.'));
      return fail(status, { ...data, values: { ...Object.fromEntries(own), ...seen } });
    }
    redirect(303, `${targetHref({ locale: locals.locale, project: params.project }, code)}?done=typed`);
  },
};
