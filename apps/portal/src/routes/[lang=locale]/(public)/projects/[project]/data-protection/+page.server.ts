import { noticeFacts } from '#lib/server/load-notice.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { api, locale }, params }) => {
  const project = await api.project.bySlug.query({ slug: params.project });
  return { project: noticeFacts(project, locale), fundingPeriod: project.fundingPeriod };
};
