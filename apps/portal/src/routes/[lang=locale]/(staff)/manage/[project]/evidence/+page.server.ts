import { readPeriod } from '#lib/server/indicator/read-period.ts';
import type { PageServerLoad } from './$types';

/** Which evidence is missing, of the reporting period that the address names or of the whole project. */
export const load: PageServerLoad = async ({ locals, parent, url }) => {
  const { project } = await parent();
  const period = readPeriod(locals, url.searchParams, project.periods);
  const days = project.periods.find(({ position }) => position === period);
  const events = await locals.api.evidence.overview.query({
    projectId: project.id,
    ...(days ? { days: { from: days.startsOn, to: days.endsOn } } : {}),
  });
  return { period, events };
};
