import { loadSite } from '#lib/server/load-site.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ locals }) => loadSite(locals);
