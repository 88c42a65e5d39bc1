import { assertId } from '#lib/server/open-project.ts';
import type { PageServerLoad } from './$types';

/** For whoever leads the event; the API refuses everybody else. */
export const load: PageServerLoad = async ({ locals, params }) => {
  assertId(locals, params.event);
  const project = await locals.api.project.bySlug.query({ slug: params.project });
  const at = { projectId: project.id, eventId: params.event };
  return {
    fundingPeriod: project.fundingPeriod,
    results: await locals.api.feedback.results.query({ ...at, locale: locals.locale }),
  };
};
