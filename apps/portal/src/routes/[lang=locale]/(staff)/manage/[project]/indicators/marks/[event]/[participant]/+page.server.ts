import { assertId } from '#lib/server/open-project.ts';
import type { PageServerLoad } from './$types';

/** What one row of the ledger is made of. */
export const load: PageServerLoad = async ({ locals, parent, params }) => {
  assertId(locals, params.event);
  assertId(locals, params.participant);
  const { project } = await parent();
  const at = { projectId: project.id, eventId: params.event, participantId: params.participant };
  return locals.api.indicator.marks.query(at);
};
