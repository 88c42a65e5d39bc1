import { sortPeople } from '#lib/server/sort-people.ts';
import { assertId } from '#lib/server/open-project.ts';
import type { PageServerLoad } from './$types';

/** Who registered for an event and is not counted for an indicator. */
export const load: PageServerLoad = async ({ locals, parent, params }) => {
  assertId(locals, params.event);
  const { project } = await parent();
  const at = { projectId: project.id, code: params.code, eventId: params.event };
  const found = await locals.api.indicator.notCounted.query(at);
  return { ...found, people: sortPeople(locals.locale, found.people) };
};
