import { readPeriod } from '#lib/server/indicator/read-period.ts';
import type { PageServerLoad } from './$types';

const done = ['changed', 'typed'] as const;

/** One indicator: its rule, its values, what they are made of, and what feeds it. */
export const load: PageServerLoad = async ({ locals, parent, params, url }) => {
  const { project } = await parent();
  const period = readPeriod(locals, url.searchParams, project.periods);
  const asked = { projectId: project.id, code: params.code, period };
  return {
    period,
    indicator: await locals.api.indicator.explain.query(asked),
    done: done.find((known) => known === url.searchParams.get('done')) ?? null,
  };
};
