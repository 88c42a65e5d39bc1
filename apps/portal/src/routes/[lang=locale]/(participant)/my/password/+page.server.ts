import { newPassword } from '@sens/domain/account';
import { errorText } from '@sens/messages';
import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { path } from '#lib/paths.ts';
import { askAuth } from '#lib/server/ask-auth.ts';
import { readForm, refuse } from '#lib/server/form.ts';
import type { Actions, PageServerLoad } from './$types';

/** Of whoever is signed in; the page is for nobody else. */
async function emailOf({ locals }: Pick<RequestEvent, 'locals'>): Promise<string> {
  const session = await locals.session();
  if (!session) redirect(303, path(locals.locale, 'sign-in'));
  return session.account.email;
}

export const load: PageServerLoad = async (event) => ({ email: await emailOf(event) });

export const actions: Actions = {
  send: async (event) => {
    const refused = await askAuth(event.locals, '/email-otp/request-password-reset', { email: await emailOf(event) });
    if (!refused) return { sent: true };
    const message = errorText(event.locals.locale, refused.code, refused.params);
    return fail(refused.status, { values: {}, issues: {}, message, sent: false });
  },

  set: async (event) => {
    const { locals } = event;
    const form = readForm(newPassword, await event.request.formData());
    if (!form.ok) {
      const { status, data } = refuse(event, form);
      return fail(status, { ...data, sent: true });
    }
    const { code, password } = form.data;
    const body = { email: await emailOf(event), otp: code, password };
    const refused = await askAuth(locals, '/email-otp/reset-password', body);
    if (refused) {
      const message = errorText(locals.locale, refused.code, refused.params);
      return fail(refused.status, { values: {}, issues: { code: message }, message, sent: true });
    }
    // Every session has ended with the old password, this one too.
    redirect(303, `${path(locals.locale, 'sign-in')}?with=password&set`);
  },
};
