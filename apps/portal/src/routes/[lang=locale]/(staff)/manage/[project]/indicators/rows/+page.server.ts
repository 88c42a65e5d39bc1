import { readFilter } from '#lib/server/indicator/read-filter.ts';
import { readAfter, readCount } from '#lib/server/indicator/read-rows-query.ts';
import type { PageServerLoad } from './$types';

/** A page of the rows behind a number, and the number. */
export const load: PageServerLoad = async ({ locals, parent, url }) => {
  const { project } = await parent();
  const asked = readFilter(url.searchParams, project);
  const count = readCount(url.searchParams);
  const after = readAfter(url.searchParams);
  const selection = { projectId: project.id, filter: asked.ledger };
  const [{ total }, { rows, next }] = await Promise.all([
    locals.api.indicator.summary.query(selection),
    locals.api.indicator.rows.query({ ...selection, count, after }),
  ]);
  return { asked, count, value: total[count], rows, next, goesOn: after !== undefined };
};
