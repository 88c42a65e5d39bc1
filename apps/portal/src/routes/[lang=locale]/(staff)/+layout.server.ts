import { errorText } from '@sens/messages';
import { error } from '@sveltejs/kit';
import { mayManage } from '#lib/server/load-site.ts';
import type { LayoutServerLoad } from './$types';

/** The workspace is for people with a role; somebody who only attends is told so. The API decides on each call. */
export const load: LayoutServerLoad = async ({ locals }) => {
  const session = await locals.session();
  if (!session || !mayManage(session)) error(403, errorText(locals.locale, 'request.forbidden', {}));
};
