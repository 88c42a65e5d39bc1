import { loadCatalogue } from '#lib/server/load-catalogue.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params, url }) => loadCatalogue(locals, params.project, url);
