import { ownIndicator } from '@sens/domain/indicator';
import { redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { targetHref } from '#lib/indicator/target-hrefs.ts';
import { localText } from '#lib/local-text.ts';
import { readForm, refuse, withApiErrors } from '#lib/server/form.ts';
import { projectIdOf } from '#lib/server/open-project.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

/** The definitions that come with the suite, and which of them the project has adopted. */
export const load: PageServerLoad = async ({ locals, parent }) => {
  const { project } = await parent();
  const { api, locale } = locals;
  const [definitions, { indicators }] = await Promise.all([
    api.indicator.definitions.query({ projectId: project.id }),
    api.indicator.progress.query({ projectId: project.id }),
  ]);
  const adopted = new Map(indicators.map(({ code, version }) => [code, version]));
  return {
    definitions: definitions.map(({ code, framework, version, name, explanation, source, rule }) => ({
      ...{ code, framework, version, unit: rule.unit },
      ...{ name: localText(name, locale), explanation: localText(explanation, locale) },
      source: localText(source, locale),
      isAdopted: (adopted.get(code) ?? 0) >= version,
    })),
  };
};

const backTo = ({ locals, params }: RequestEvent, code: string, ask = '') =>
  `${targetHref({ locale: locals.locale, project: params.project }, code)}${ask}`;

export const actions: Actions = {
  adopt: async (event) => {
    const form = readForm(z.object({ code: z.string().max(20) }), await event.request.formData());
    if (!form.ok) return refuse(event, form);
    return withApiErrors(event, form.values, async () => {
      const projectId = await projectIdOf(event);
      await event.locals.api.indicator.adopt.mutate({ projectId, ...form.data });
      return { done: 'adopted' as const };
    });
  },
  create: async (event) => {
    const form = readForm(ownIndicator, await event.request.formData());
    if (!form.ok) return refuse(event, form);
    return withApiErrors(
      event,
      form.values,
      async () => {
        const projectId = await projectIdOf(event);
        const { code } = await event.locals.api.indicator.create.mutate({ projectId, ...form.data });
        redirect(303, backTo(event, code, '/edit?done=created'));
      },
      { 'indicator.code_taken': 'code' },
    );
  },
};
