import { showCosts } from '#lib/manage/visit/costs.ts';
import { loadVisit } from '#lib/server/load-visit.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, parent, params, url }) => {
  const { project } = await parent();
  const at = { projectId: project.id, eventId: params.event };
  const [{ event }, costs] = await Promise.all([loadVisit(locals, at), locals.api.visit.costs.query(at)]);
  return { event, costs: showCosts(locals.locale, costs), done: url.searchParams.get('done') };
};
