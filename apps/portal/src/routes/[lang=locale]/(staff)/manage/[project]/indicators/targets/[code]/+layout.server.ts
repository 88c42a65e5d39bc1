import { regionsOf } from '@sens/domain/region';
import type { LayoutServerLoad } from './$types';

/** The names of the regions that people of the project's sides come from, by their codes. */
export const load: LayoutServerLoad = async ({ parent }) => {
  const { project } = await parent();
  const regions = project.sides.flatMap(regionsOf).map(({ code, name }) => [code, name] as const);
  return { regions: Object.fromEntries(regions) };
};
