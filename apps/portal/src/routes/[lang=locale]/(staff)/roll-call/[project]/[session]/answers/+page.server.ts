import { uuid } from '@sens/domain';
import { errorText } from '@sens/messages';
import { error } from '@sveltejs/kit';
import { localText } from '#lib/local-text.ts';
import { showGivenAnswers } from '#lib/question/given-answers.ts';
import type { PageServerLoad } from './$types';

/** What the people of a trainer's event answered, as far as trainers may read it. */
export const load: PageServerLoad = async ({ locals: { api, locale }, params }) => {
  const sessionId = uuid.safeParse(params.session).data;
  if (!sessionId) error(404, errorText(locale, 'request.not_found', {}));
  const project = await api.project.bySlug.query({ slug: params.project });
  const { session } = await api.attendance.roster.query({ projectId: project.id, sessionId });
  const answered = await api.question.answers.query({ projectId: project.id, eventId: session.eventId });
  return {
    fundingPeriod: project.fundingPeriod,
    title: localText(session.eventTitle, locale),
    questions: showGivenAnswers(locale, answered),
  };
};
