import { feedbackInput } from '@sens/domain/feedback';
import { redirect } from '@sveltejs/kit';
import { localText } from '#lib/local-text.ts';
import { path } from '#lib/paths.ts';
import { readForm, refuse, withApiErrors } from '#lib/server/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const { event, state } = await locals.api.feedback.form.query({ token: params.token });
  return {
    event: { ...event, title: localText(event.title, locals.locale) },
    state,
    sent: url.searchParams.has('sent'),
  };
};

export const actions: Actions = {
  default: async (event) => {
    const { api, locale } = event.locals;
    const { token } = event.params;
    const form = readForm(feedbackInput, await event.request.formData(), (tree) => ({ ...tree, locale }));
    if (!form.ok) return refuse(event, form);
    return withApiErrors(event, form.values, async () => {
      await api.feedback.submit.mutate({ token, ...form.data });
      redirect(303, `${path(locale, 'feedback', token)}?sent`);
    });
  },
};
