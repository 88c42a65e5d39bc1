import { errorText } from '@sens/messages';
import { error, redirect } from '@sveltejs/kit';
import { localText } from '#lib/local-text.ts';
import { questionValues } from '#lib/manage/questions/question-values.ts';
import { path } from '#lib/paths.ts';
import { refuse, withApiErrors } from '#lib/server/form.ts';
import { assertId, projectIdOf } from '#lib/server/open-project.ts';
import { readQuestionForm, withNewOption } from '#lib/server/read-question-form.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async ({ locals, parent, params }) => {
  const { project } = await parent();
  const found = await locals.api.question.list.query({ projectId: project.id });
  const question = found.find(({ id }) => id === params.question);
  if (!question) error(404, errorText(locals.locale, 'request.not_found', {}));
  return {
    wording: localText(question.wording, locals.locale),
    known: questionValues(question),
    isRetired: question.retiredAt !== null,
  };
};

const at = async (event: RequestEvent) => {
  assertId(event.locals, event.params.question);
  return { projectId: await projectIdOf(event), questionId: event.params.question };
};

const listOf = ({ locals, params }: RequestEvent) => path(locals.locale, 'manage', params.project, 'questions');

const retire = (retired: boolean) => (event: RequestEvent) =>
  withApiErrors(event, {}, async () => {
    await event.locals.api.question.retire.mutate({ ...(await at(event)), retired });
    redirect(303, `${listOf(event)}?done=${retired ? 'retired' : 'restored'}`);
  });

export const actions: Actions = {
  default: async (event) => {
    const formData = await event.request.formData();
    const ask = formData.get('ask');
    if (ask === 'retire' || ask === 'restore') return retire(ask === 'retire')(event);
    const more = withNewOption(formData, event.locals.locale);
    if (more) return { values: more };
    const form = readQuestionForm(formData);
    if (!form.ok) return refuse(event, form);
    return withApiErrors(
      event,
      form.values,
      async () => {
        await event.locals.api.question.change.mutate({ ...(await at(event)), ...form.data });
        redirect(303, `${listOf(event)}?done=changed`);
      },
      {
        'question.kind_fixed': 'kind',
        'question.sensitive_fixed': 'sensitive',
        'question.option_chosen': 'options',
      },
    );
  },
};
