import { assertId } from '#lib/server/open-project.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, parent }) => {
  assertId(locals, params.registration);
  const { project } = await parent();
  const at = { projectId: project.id, eventId: params.event };
  return await locals.api.record.person.query({ ...at, registrationId: params.registration });
};
