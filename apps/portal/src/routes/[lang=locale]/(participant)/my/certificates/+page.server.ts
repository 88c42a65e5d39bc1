import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({
  certificates: await locals.api.certificate.mine.query(),
});
