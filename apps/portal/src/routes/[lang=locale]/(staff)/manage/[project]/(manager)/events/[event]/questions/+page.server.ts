import { uuid } from '@sens/domain';
import { z } from 'zod';
import { localText } from '#lib/local-text.ts';
import { showGivenAnswers } from '#lib/question/given-answers.ts';
import { readForm, refuse, withApiErrors } from '#lib/server/form.ts';
import { assertId, projectIdOf } from '#lib/server/open-project.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, parent, params }) => {
  assertId(locals, params.event);
  const { api, locale } = locals;
  const { project } = await parent();
  const at = { projectId: project.id, eventId: params.event };
  const [event, catalogue, answered] = await Promise.all([
    api.event.byId.query(at),
    api.question.ofEvent.query(at),
    api.question.answers.query(at),
  ]);
  return {
    event: { id: event.id, title: event.title },
    catalogue: catalogue.map(({ id, wording, asked }) => ({ id, asked, wording: localText(wording, locale) })),
    questions: showGivenAnswers(locale, answered),
  };
};

const choice = z.object({ asked: z.array(uuid) });

export const actions: Actions = {
  default: async (event) => {
    const form = readForm(choice, await event.request.formData());
    if (!form.ok) return refuse(event, form);
    assertId(event.locals, event.params.event);
    const eventId = event.params.event;
    return withApiErrors(event, form.values, async () => {
      const projectId = await projectIdOf(event);
      await event.locals.api.question.decide.mutate({ projectId, eventId, ...form.data });
      return { done: 'decided' as const };
    });
  },
};
