import { readPeriod } from '#lib/server/indicator/read-period.ts';
import type { PageServerLoad } from './$types';

/** Every indicator against its target, for a reporting period or for the whole project. */
export const load: PageServerLoad = async ({ locals, parent, url }) => {
  const { project } = await parent();
  const period = readPeriod(locals, url.searchParams, project.periods);
  const progress = await locals.api.indicator.progress.query({ projectId: project.id, period });
  const done = url.searchParams.get('done');
  return { period, ...progress, done: done === 'retired' ? ('retired' as const) : null };
};
