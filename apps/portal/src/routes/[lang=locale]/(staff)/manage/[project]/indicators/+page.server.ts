import { readFilter } from '#lib/server/indicator/read-filter.ts';
import type { PageServerLoad } from './$types';

/** The three counts by side, for the filter of the address. */
export const load: PageServerLoad = async ({ locals, parent, url }) => {
  const { project } = await parent();
  // This page shows every side.
  const query = new URLSearchParams(url.search);
  query.delete('side');
  const asked = readFilter(query, project);
  const { sides, total } = await locals.api.indicator.summary.query({ projectId: project.id, filter: asked.ledger });
  return { asked, sides, total };
};
