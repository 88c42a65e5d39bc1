import { assertId } from '#lib/server/open-project.ts';
import { sortPeople } from '#lib/server/sort-people.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, parent, params }) => {
  assertId(locals, params.event);
  assertId(locals, params.run);
  const { project } = await parent();
  const [event, run] = await Promise.all([
    locals.api.event.byId.query({ projectId: project.id, eventId: params.event }),
    locals.api.certificate.run.query({ projectId: project.id, runId: params.run }),
  ]);
  return {
    event: { id: event.id, title: event.title, timeZone: event.timeZone },
    run: { ...run, skipped: sortPeople(locals.locale, run.skipped) },
  };
};
