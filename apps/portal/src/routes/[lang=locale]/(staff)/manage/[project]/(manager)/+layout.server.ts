import { m } from '@sens/messages';
import { error } from '@sveltejs/kit';
import type { LayoutServerLoad } from './$types';

/** Auditors read the indicators and nothing else. */
export const load: LayoutServerLoad = async ({ parent, locals }) => {
  const { mayManage } = await parent();
  if (!mayManage) error(403, m.manage_forbidden(locals.locale));
};
