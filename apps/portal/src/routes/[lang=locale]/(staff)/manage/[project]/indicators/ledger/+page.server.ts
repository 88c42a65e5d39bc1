import type { PageServerLoad } from './$types';

/** The check of the ledger, once it is asked for: it reads every mark of the project. */
export const load: PageServerLoad = async ({ locals, parent, url }) => {
  const { project } = await parent();
  if (!url.searchParams.has('check')) return { check: null };
  return { check: await locals.api.indicator.checkLedger.query({ projectId: project.id }) };
};
