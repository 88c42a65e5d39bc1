import { noticeFacts } from '#lib/server/load-notice.ts';
import type { PageServerLoad } from './$types';

/** The notice with the partners of every project. */
export const load: PageServerLoad = async ({ locals: { api, locale } }) => {
  const { projects } = await api.project.list.query();
  const found = await Promise.all(projects.map(({ slug }) => api.project.bySlug.query({ slug })));
  return { projects: found.map((project) => noticeFacts(project, locale)) };
};
