import { uuid } from '@sens/domain';
import { noteDecisionInput } from '@sens/domain/record';
import { sortPeople } from '#lib/server/sort-people.ts';
import { readForm, refuse, withApiErrors } from '#lib/server/form.ts';
import { noteFields, noteForm, toNote } from '#lib/server/record/note-form.ts';
import { placeOfRecord } from '#lib/server/record/open-record.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, parent }) => {
  const { project } = await parent();
  const at = { projectId: project.id, eventId: params.event };
  const [notes, { people }] = await Promise.all([locals.api.record.notes.query(at), locals.api.record.hours.query(at)]);
  return { notes, people: sortPeople(locals.locale, people) };
};

const addForm = noteForm.extend({ registrationId: uuid });
const decideForm = noteDecisionInput.extend({ noteId: uuid });

export const actions: Actions = {
  add: async (event) => {
    const form = readForm(addForm, await event.request.formData());
    if (!form.ok) return refuse(event, form);
    const { registrationId, ...note } = form.data;
    return withApiErrors(
      event,
      form.values,
      async () => {
        const { at } = await placeOfRecord(event);
        await event.locals.api.record.addNote.mutate({ ...at, registrationId, ...(await toNote(note)) });
        return { done: 'noted' as const };
      },
      noteFields,
    );
  },

  decide: async (event) => {
    const form = readForm(decideForm, await event.request.formData());
    if (!form.ok) return refuse(event, form);
    return withApiErrors(event, form.values, async () => {
      const { at } = await placeOfRecord(event);
      await event.locals.api.record.decideNote.mutate({ ...at, ...form.data });
      return { done: form.data.decision };
    });
  },
};
