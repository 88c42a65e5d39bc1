import { uuid } from '@sens/domain';
import {
  bulkDecision,
  filterPeople,
  isActive,
  peopleFilter,
  peopleMessage,
  savedFilterInput,
} from '@sens/domain/registration';
import { m, type Locale } from '@sens/messages';
import { fail } from '@sveltejs/kit';
import { z } from 'zod';
import type { FormValues } from '#lib/form.ts';
import { languageName } from '#lib/language-name.ts';
import { readForm, refuse, withApiErrors } from '#lib/server/form.ts';
import { postedValues } from '#lib/server/read-form.ts';
import { sortPeople } from '#lib/server/sort-people.ts';
import { assertId, projectIdOf } from '#lib/server/open-project.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

const filterOf = (url: URL) => peopleFilter.parse(Object.fromEntries(url.searchParams));

export const load: PageServerLoad = async ({ locals, params, parent, url }) => {
  assertId(locals, params.event);
  const { project } = await parent();
  const at = { projectId: project.id, eventId: params.event };
  const [event, people, savedFilters, alike] = await Promise.all([
    locals.api.event.byId.query(at),
    locals.api.registration.list.query(at),
    locals.api.registration.savedFilters.query(at),
    locals.api.participant.duplicates.query({ projectId: project.id }),
  ]);
  const filter = filterOf(url);
  const inPairs = new Set(alike.pairs.flatMap(({ firstId, secondId }) => [firstId, secondId]));
  return {
    /** People of this event who may be recorded twice in the project. */
    suspected: people.filter(({ status, personId }) => isActive(status) && inPairs.has(personId)).length,
    event: { id: event.id, title: event.title },
    filter,
    savedFilters,
    people: sortPeople(locals.locale, filterPeople(people, filter)),
  };
};

/** Those who are ticked, or all in the list. */
const chosen = { registrationIds: z.array(uuid).max(5000), all: z.boolean() };

const bulkForm = bulkDecision.safeExtend(chosen);

const messageForm = peopleMessage.safeExtend(chosen);
const sendForm = peopleMessage.safeExtend({ registrationIds: z.array(uuid).min(1).max(5000), key: uuid });
const newKey = () => crypto.randomUUID();

/** Everybody whom the address's filter means. */
async function everybody({ locals, url }: RequestEvent, at: { projectId: string; eventId: string }) {
  return filterPeople(await locals.api.registration.list.query(at), filterOf(url)).map(({ id }) => id);
}

function noneChosen(locale: Locale, values: FormValues) {
  const message = m.workspace_none_chosen(locale);
  return fail(422, { values, issues: { registrationIds: message }, message });
}

const renaming = z.object({ filterId: uuid, newName: savedFilterInput.shape.name });
const nameIssues = { 'registration.filter_name_taken': 'name', 'registration.filter_too_many': 'name' } as const;

export const actions: Actions = {
  /** On the people who are ticked, or on everybody whom the address's filter means. */
  act: async (event) => {
    assertId(event.locals, event.params.event);
    const form = readForm(bulkForm, await event.request.formData());
    if (!form.ok) return refuse(event, form);
    return withApiErrors(event, form.values, async () => {
      const { api, locale } = event.locals;
      const at = { projectId: await projectIdOf(event), eventId: event.params.event };
      const { all, registrationIds: ticked, ...rest } = form.data;
      const registrationIds = all ? await everybody(event, at) : ticked;
      if (registrationIds.length === 0) return noneChosen(locale, form.values);
      return { result: await api.registration.actOnMany.mutate({ ...at, ...rest, registrationIds }) };
    });
  },

  /** The message as one of its people gets it; whoever is meant now is whom it will be sent to. */
  preview: async (event) => {
    assertId(event.locals, event.params.event);
    const form = readForm(messageForm, await event.request.formData());
    if (!form.ok) return refuse(event, form);
    return withApiErrors(event, form.values, async () => {
      const { api, locale } = event.locals;
      const at = { projectId: await projectIdOf(event), eventId: event.params.event };
      const { all, registrationIds: ticked, ...written } = form.data;
      const registrationIds = all ? await everybody(event, at) : ticked;
      if (registrationIds.length === 0) return noneChosen(locale, form.values);
      const preview = await api.registration.previewMessage.mutate({ ...at, ...written, registrationIds });
      if (!preview.example || preview.missing.length > 0) {
        const languages = preview.missing.map((code) => languageName(locale, code)).join(', ');
        const message = m.workspace_message_missing(locale, { languages });
        return fail(422, { values: form.values, issues: { fallback: message }, message });
      }
      const { example, people, withoutAddress } = preview;
      return { preview: { key: newKey(), example, people, withoutAddress, registrationIds }, values: form.values };
    });
  },

  /** Back from the preview with what was written. */
  edit: async ({ request }) => ({ edit: postedValues(await request.formData()) }),

  send: async (event) => {
    assertId(event.locals, event.params.event);
    const form = readForm(sendForm, await event.request.formData());
    if (!form.ok) return refuse(event, form);
    return withApiErrors(event, form.values, async () => {
      const at = { projectId: await projectIdOf(event), eventId: event.params.event };
      return { sent: await event.locals.api.registration.sendMessage.mutate({ ...at, ...form.data }) };
    });
  },

  /** Keeps the address's filter under a name. */
  save: async (event) => {
    const form = readForm(savedFilterInput.pick({ name: true }), await event.request.formData());
    if (!form.ok) return refuse(event, form);
    const run = async () => {
      const filter = { projectId: await projectIdOf(event), ...form.data, query: filterOf(event.url) };
      await event.locals.api.registration.saveFilter.mutate(filter);
      return { filter: 'saved' as const };
    };
    return withApiErrors(event, form.values, run, nameIssues);
  },

  rename: async (event) => {
    const form = readForm(renaming, await event.request.formData());
    if (!form.ok) return refuse(event, form);
    const run = async () => {
      const { filterId: id, newName: name } = form.data;
      await event.locals.api.registration.renameFilter.mutate({ projectId: await projectIdOf(event), id, name });
      return { filter: 'renamed' as const };
    };
    return withApiErrors(event, form.values, run, { 'registration.filter_name_taken': 'newName' });
  },

  remove: async (event) => {
    const form = readForm(renaming.pick({ filterId: true }), await event.request.formData());
    if (!form.ok) return refuse(event, form);
    return withApiErrors(event, form.values, async () => {
      const id = form.data.filterId;
      await event.locals.api.registration.removeFilter.mutate({ projectId: await projectIdOf(event), id });
      return { filter: 'removed' as const };
    });
  },
};
