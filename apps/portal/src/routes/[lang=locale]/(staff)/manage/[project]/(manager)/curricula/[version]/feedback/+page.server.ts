import { localText } from '#lib/local-text.ts';
import { assertId } from '#lib/server/open-project.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, parent, params }) => {
  assertId(locals, params.version);
  const { project } = await parent();
  const { api, locale } = locals;
  const found = await api.feedback.ofCurriculum.query({ projectId: project.id, versionId: params.version, locale });
  return {
    versionId: params.version,
    title: localText(found.title, locale),
    summary: found.summary,
    events: found.events.map((event) => ({ ...event, title: localText(event.title, locale) })),
  };
};
