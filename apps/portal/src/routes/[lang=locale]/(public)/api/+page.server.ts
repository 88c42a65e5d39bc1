import type { PageServerLoad } from './$types';

/** How others read the figures of a project, drawn from the OpenAPI document in the page's language. */
export const load: PageServerLoad = async ({ locals: { api, locale } }) => ({
  document: await api.apiKey.document.query({ locale }),
});
