import { sortPeople } from '#lib/server/sort-people.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, parent }) => {
  const { project } = await parent();
  const { people } = await locals.api.record.hours.query({ projectId: project.id, eventId: params.event });
  return { people: sortPeople(locals.locale, people) };
};
