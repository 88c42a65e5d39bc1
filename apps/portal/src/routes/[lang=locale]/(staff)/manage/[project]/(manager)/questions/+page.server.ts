import { localText } from '#lib/local-text.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, parent, url }) => {
  const { project } = await parent();
  const found = await locals.api.question.list.query({ projectId: project.id });
  const done = url.searchParams.get('done');
  return {
    questions: found.map(({ id, kind, wording, required, sensitive, eventKinds, retiredAt, answers }) => ({
      ...{ id, kind, required, sensitive, eventKinds, answers },
      wording: localText(wording, locals.locale),
      isRetired: retiredAt !== null,
    })),
    done: (['created', 'changed', 'retired', 'restored'] as const).find((what) => what === done) ?? null,
  };
};
