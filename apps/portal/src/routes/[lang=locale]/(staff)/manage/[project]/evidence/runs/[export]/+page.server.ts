import { assertId } from '#lib/server/open-project.ts';
import type { PageServerLoad } from './$types';

/** How far an export is, and for managers who took it. */
export const load: PageServerLoad = async ({ locals, parent, params }) => {
  assertId(locals, params.export);
  const { project, mayManage } = await parent();
  const at = { projectId: project.id, exportId: params.export };
  const [run, history] = await Promise.all([
    locals.api.export.byId.query(at),
    mayManage ? locals.api.export.trail.query(at) : [],
  ]);
  return { run, history };
};
