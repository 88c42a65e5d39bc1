import { assertId } from '#lib/server/open-project.ts';
import type { PageServerLoad } from './$types';

/** How far an export is. */
export const load: PageServerLoad = async ({ locals, parent, params }) => {
  assertId(locals, params.export);
  const { project } = await parent();
  return { run: await locals.api.export.byId.query({ projectId: project.id, exportId: params.export }) };
};
