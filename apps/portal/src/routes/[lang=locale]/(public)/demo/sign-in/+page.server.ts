import { error, redirect } from '@sveltejs/kit';
import { path } from '#lib/paths.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => redirect(303, path(locals.locale));

/** Where each of the demo's people begins their day. */
const desks: Readonly<Record<string, string>> = {
  trainee: 'my',
  trainer: 'roll-call',
  manager: 'manage',
  administrator: 'manage',
  auditor: 'manage',
};

export const actions: Actions = {
  default: async ({ locals, request }) => {
    const role = String((await request.formData()).get('role'));
    const desk = desks[role];
    const { demo } = await locals.api.demo.state.query();
    if (!desk || !demo) error(404);
    const answer = await locals.apiFetch('/api/auth/demo/sign-in', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ role }),
    });
    if (!answer.ok) error(404);
    redirect(303, path(locals.locale, desk));
  },
};
