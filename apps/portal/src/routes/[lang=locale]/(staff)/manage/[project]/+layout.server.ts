import { openProject } from '#lib/server/open-project.ts';
import type { LayoutServerLoad } from './$types';

/** The project of all pages below, and its funding statement in the footer. */
export const load: LayoutServerLoad = async ({ locals, params }) => {
  const { project, mayManage } = await openProject(locals, params.project);
  return { project, mayManage, fundingPeriod: project.fundingPeriod };
};
