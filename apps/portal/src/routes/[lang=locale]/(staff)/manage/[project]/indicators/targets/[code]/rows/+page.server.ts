import { readCountedAfter, readCountedFilter } from '#lib/server/indicator/read-counted-query.ts';
import { readPeriod } from '#lib/server/indicator/read-period.ts';
import type { PageServerLoad } from './$types';

/** A page of the rows behind a number of an indicator. */
export const load: PageServerLoad = async ({ locals, parent, params, url }) => {
  const { project } = await parent();
  const period = readPeriod(locals, url.searchParams, project.periods);
  const filter = readCountedFilter(url.searchParams, project.sides);
  const after = readCountedAfter(url.searchParams);
  const asked = { projectId: project.id, code: params.code, period, filter: filter ?? {}, after };
  const found = await locals.api.indicator.countedRows.query(asked);
  return { ...found, code: params.code, period, filter, goesOn: after !== undefined };
};
