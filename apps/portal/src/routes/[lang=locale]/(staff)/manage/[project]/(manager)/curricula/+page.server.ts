import type { PageServerLoad } from './$types';

/** The project's curricula with their versions, the latest first. */
export const load: PageServerLoad = async ({ locals, parent }) => {
  const { project } = await parent();
  const versions = await locals.api.curriculum.list.query({ projectId: project.id });
  return { curricula: [...Map.groupBy(versions, ({ curriculumId }) => curriculumId).values()] };
};
