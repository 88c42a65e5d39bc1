import { signInCode } from '@sens/domain/account';
import { errorText } from '@sens/messages';
import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { path } from '#lib/paths.ts';
import { safeNext } from '#lib/safe-next.ts';
import { askAuth } from '#lib/server/ask-auth.ts';
import { readForm, refuse } from '#lib/server/form.ts';
import { forgetSignInEmail, signInEmailOf } from '#lib/server/sign-in-email.ts';
import type { Actions, PageServerLoad } from './$types';

const startOver = (locals: App.Locals) => path(locals.locale, 'sign-in');

export const load: PageServerLoad = (event) => {
  const email = signInEmailOf(event);
  if (!email) redirect(303, startOver(event.locals));
  return { email };
};

/** Why the service refused, in the visitor's words. */
async function refusal(event: RequestEvent, path: string, body: object) {
  const refused = await askAuth(event.locals, path, body);
  if (!refused) return null;
  const message = errorText(event.locals.locale, refused.code, refused.params);
  return fail(refused.status, { values: {}, issues: {}, message });
}

export const actions: Actions = {
  enter: async (event) => {
    const { locals, url } = event;
    const email = signInEmailOf(event);
    if (!email) redirect(303, startOver(locals));
    const form = readForm(signInCode.omit({ email: true }), await event.request.formData());
    if (!form.ok) return refuse(event, form);
    const refused = await refusal(event, '/sign-in/email-otp', { email, otp: form.data.code });
    if (refused) return refused;
    forgetSignInEmail(event);
    // The sign-in page leads whoever is signed in on to where their work is.
    const next = safeNext(url.searchParams.get('next'), '');
    redirect(303, next || startOver(locals));
  },

  again: async (event) => {
    const email = signInEmailOf(event);
    if (!email) redirect(303, startOver(event.locals));
    const refused = await refusal(event, '/email-otp/send-verification-otp', { email, type: 'sign-in' });
    return refused ?? { sentAgain: true };
  },
};
