import { uuid } from '@sens/domain';
import { bulkActions, filterPeople, peopleFilter } from '@sens/domain/registration';
import { m } from '@sens/messages';
import { fail } from '@sveltejs/kit';
import { z } from 'zod';
import { readForm, refuse, withApiErrors } from '#lib/server/form.ts';
import { sortPeople } from '#lib/server/find-people.ts';
import { assertId, projectIdOf } from '#lib/server/open-project.ts';
import type { Actions, PageServerLoad } from './$types';

const filterOf = (url: URL) => peopleFilter.parse(Object.fromEntries(url.searchParams));

export const load: PageServerLoad = async ({ locals, params, parent, url }) => {
  assertId(locals, params.event);
  const { project } = await parent();
  const at = { projectId: project.id, eventId: params.event };
  const [event, people] = await Promise.all([locals.api.event.byId.query(at), locals.api.registration.list.query(at)]);
  const filter = filterOf(url);
  return {
    event: { id: event.id, title: event.title },
    filter,
    people: sortPeople(locals.locale, filterPeople(people, filter)),
  };
};

const bulkForm = z.object({
  registrationIds: z.array(uuid).max(5000),
  all: z.boolean(),
  action: z.enum(bulkActions, { message: 'field.choice' }),
  notify: z.boolean(),
});

export const actions: Actions = {
  /** On the people who are ticked, or on everybody whom the address's filter means. */
  default: async (event) => {
    assertId(event.locals, event.params.event);
    const form = readForm(bulkForm, await event.request.formData());
    if (!form.ok) return refuse(event, form);
    return withApiErrors(event, form.values, async () => {
      const { api, locale } = event.locals;
      const at = { projectId: await projectIdOf(event), eventId: event.params.event };
      const { all, registrationIds: ticked, ...rest } = form.data;
      const meant = all ? filterPeople(await api.registration.list.query(at), filterOf(event.url)) : [];
      const registrationIds = all ? meant.map(({ id }) => id) : ticked;
      if (registrationIds.length === 0) {
        const message = m.workspace_none_chosen(locale);
        return fail(422, { values: form.values, issues: { registrationIds: message }, message });
      }
      return { result: await api.registration.actOnMany.mutate({ ...at, ...rest, registrationIds }) };
    });
  },
};
