import { signInEmail, signInPassword } from '@sens/domain/account';
import { errorText } from '@sens/messages';
import { fail, redirect } from '@sveltejs/kit';
import { path } from '#lib/paths.ts';
import { safeNext } from '#lib/safe-next.ts';
import { askAuth } from '#lib/server/ask-auth.ts';
import { readForm, refuse } from '#lib/server/form.ts';
import { homeOf } from '#lib/server/home-of.ts';
import { keepSignInEmail } from '#lib/server/sign-in-email.ts';
import type { Actions, PageServerLoad } from './$types';

/** Whoever is signed in is led on: where they wanted to go, else to where their work is. */
export const load: PageServerLoad = async ({ locals, url }) => {
  const session = await locals.session();
  if (session) redirect(303, safeNext(url.searchParams.get('next'), homeOf(locals.locale, session)));
};

/** The query goes along, so that `next` is still known at the end. */
const withNext = (to: string, url: URL) => {
  const next = safeNext(url.searchParams.get('next'), '');
  return next ? `${to}?next=${encodeURIComponent(next)}` : to;
};

export const actions: Actions = {
  code: async (event) => {
    const { locals, url } = event;
    const form = readForm(signInEmail, await event.request.formData());
    if (!form.ok) return refuse(event, form);
    const { email } = form.data;
    const refusal = await askAuth(locals, '/email-otp/send-verification-otp', { email, type: 'sign-in' });
    if (refusal) {
      const message = errorText(locals.locale, refusal.code, refusal.params);
      return fail(refusal.status, { values: form.values, issues: {}, message });
    }
    keepSignInEmail(event, email);
    redirect(303, withNext(path(locals.locale, 'sign-in', 'code'), url));
  },

  password: async (event) => {
    const { locals, url } = event;
    const form = readForm(signInPassword, await event.request.formData());
    if (!form.ok) return { ...refuse(event, form), withPassword: true };
    const refusal = await askAuth(locals, '/sign-in/email', form.data);
    if (refusal) {
      const message = errorText(locals.locale, refusal.code, refusal.params);
      return fail(refusal.status, { values: form.values, issues: {}, message, withPassword: true });
    }
    redirect(303, withNext(path(locals.locale, 'sign-in'), url));
  },
};
