import { uuid } from '@sens/domain';
import { correctionRequest, ownDetailsInput } from '@sens/domain/privacy';
import { redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { localText } from '#lib/local-text.ts';
import { path } from '#lib/paths.ts';
import { inWords } from '#lib/question/asked-question.ts';
import { readForm, refuse, withApiErrors } from '#lib/server/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
  const { api, locale } = locals;
  const [records, session] = await Promise.all([api.privacy.mine.query(), locals.session()]);
  const done = ['restricted', 'erased'].find((outcome) => url.searchParams.get('done') === outcome);
  return {
    email: session?.account.email ?? '',
    done: (done ?? null) as 'restricted' | 'erased' | null,
    records: records.map(({ projectName, registrations, attendance, costs, answers, consents, ...record }) => ({
      ...{ person: record.person, certificates: record.certificates, requests: record.requests },
      erasure: record.erasure,
      project: localText(projectName, locale),
      registrations: registrations.map(({ eventTitle, ...one }) => ({ ...one, title: localText(eventTitle, locale) })),
      attendance: attendance.map(({ eventTitle, ...one }) => ({ ...one, title: localText(eventTitle, locale) })),
      costs: costs.map(({ eventTitle, ...one }) => ({ ...one, title: localText(eventTitle, locale) })),
      answers: answers.map(({ asked, kind, value }) => ({
        wording: localText(asked.wording, locale),
        words: inWords(
          locale,
          {
            kind,
            options: asked.options.map(({ id, label }) => ({ value: id, label: localText(label, locale).text })),
          },
          value,
        ),
      })),
      consents: consents.map(({ title, given, at }) => ({ title: localText(title, locale), given, at })),
    })),
  };
};

const person = z.object({ participantId: uuid });
const detailsForm = ownDetailsInput.extend(person.shape);
const requestForm = correctionRequest.extend(person.shape);

export const actions: Actions = {
  correct: async (event) => {
    const form = readForm(detailsForm, await event.request.formData());
    if (!form.ok) return refuse(event, form);
    return withApiErrors(event, form.values, async () => {
      await event.locals.api.privacy.correctMine.mutate(form.data);
      return { done: 'corrected' as const };
    });
  },

  ask: async (event) => {
    const form = readForm(requestForm, await event.request.formData());
    if (!form.ok) return refuse(event, form);
    return withApiErrors(event, form.values, async () => {
      await event.locals.api.privacy.requestMine.mutate(form.data);
      return { done: 'requested' as const };
    });
  },

  erase: async (event) => {
    const form = readForm(person, await event.request.formData());
    if (!form.ok) return refuse(event, form);
    return withApiErrors(event, form.values, async () => {
      const outcome = await event.locals.api.privacy.eraseMine.mutate(form.data);
      redirect(303, `${path(event.locals.locale, 'my', 'data')}?done=${outcome}`);
    });
  },
};
