import { redirect } from '@sveltejs/kit';
import { path } from '#lib/paths.ts';
import type { Actions, PageServerLoad } from './$types';

/** Signing out is a form in the header; somebody who opens the address is led to the home page. */
export const load: PageServerLoad = ({ locals }) => redirect(303, path(locals.locale));

export const actions: Actions = {
  default: async ({ locals, setHeaders }) => {
    await locals.apiFetch('/api/auth/sign-out', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    });
    // The roster that a phone keeps for working without signal goes too.
    setHeaders({ 'clear-site-data': '"cache"' });
    redirect(303, path(locals.locale));
  },
};
