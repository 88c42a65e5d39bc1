import { openProject } from '#lib/server/open-project.ts';
import { timeZoneOfSides } from '#lib/server/time-zones.ts';
import type { LayoutServerLoad } from './$types';

/** The project of all pages below, its clock, and its funding statement in the footer. */
export const load: LayoutServerLoad = async ({ locals, params }) => {
  const { project, mayManage } = await openProject(locals, params.project);
  return { project, mayManage, fundingPeriod: project.fundingPeriod, timeZone: timeZoneOfSides(project.sides) };
};
