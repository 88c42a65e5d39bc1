import { assertId } from '#lib/server/open-project.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, parent, params }) => {
  assertId(locals, params.event);
  const { project } = await parent();
  const at = { projectId: project.id, eventId: params.event };
  return { results: await locals.api.feedback.results.query({ ...at, locale: locals.locale }) };
};
