import { attendanceMarkInput } from '@sens/domain/attendance';
import { reasonInput } from '@sens/domain/record';
import { errorText } from '@sens/messages';
import { fail } from '@sveltejs/kit';
import { sortPeople } from '#lib/server/sort-people.ts';
import { readForm, refuse, withApiErrors } from '#lib/server/form.ts';
import { assertId } from '#lib/server/open-project.ts';
import { placeOfRecord } from '#lib/server/record/open-record.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
  const { locals, params, parent } = event;
  assertId(locals, params.session);
  const { project } = await parent();
  const at = { projectId: project.id, eventId: params.event, sessionId: params.session };
  const { people, open, ...found } = await locals.api.record.session.query(at);
  return {
    ...found,
    people: sortPeople(locals.locale, people),
    open: {
      unmarked: sortPeople(locals.locale, open.unmarked),
      conflicts: sortPeople(locals.locale, open.conflicts),
    },
  };
};

const place = async (event: RequestEvent) => {
  assertId(event.locals, event.params.session);
  const { at } = await placeOfRecord(event);
  return { ...at, sessionId: event.params.session };
};

const changeForm = attendanceMarkInput
  .pick({ registrationId: true, status: true, minutes: true })
  .extend(reasonInput.shape);

export const actions: Actions = {
  finalise: (event) =>
    withApiErrors(event, {}, async () => {
      const { projectId, sessionId } = await place(event);
      await event.locals.api.record.finalise.mutate({ projectId, sessionId });
      return { done: 'finalised' as const };
    }),

  reopen: async (event) => {
    const form = readForm(reasonInput, await event.request.formData());
    if (!form.ok) return refuse(event, form);
    return withApiErrors(event, form.values, async () => {
      const { projectId, sessionId } = await place(event);
      await event.locals.api.record.reopen.mutate({ projectId, sessionId, ...form.data });
      return { done: 'reopened' as const };
    });
  },

  /** A mark after the end; it has seen what stands on the page, and says why it is made. */
  change: async (event) => {
    const form = readForm(changeForm, await event.request.formData());
    if (!form.ok) return refuse(event, form);
    return withApiErrors(event, form.values, async () => {
      const at = await place(event);
      const [{ people }, session] = await Promise.all([
        event.locals.api.record.session.query(at),
        event.locals.session(),
      ]);
      const now = new Date();
      const basedOn = people.find(({ registrationId }) => registrationId === form.data.registrationId)?.markId ?? null;
      const mark = {
        ...{ ...form.data, basedOn, sessionId: at.sessionId, markId: crypto.randomUUID(), markedAt: now.toISOString() },
        // All forms of an account count as one device, as on the roll call without JavaScript.
        ...{ device: session?.account.id ?? '', sequence: now.getTime() * 1000 },
      };
      const [answer] = await event.locals.api.attendance.submit.mutate({ projectId: at.projectId, marks: [mark] });
      if (answer?.outcome !== 'rejected') return { done: 'changed' as const };
      const message = errorText(event.locals.locale, answer.code, answer.params);
      const field = answer.code === 'attendance.minutes_too_many' ? 'minutes' : 'registrationId';
      return fail(422, { values: form.values, issues: { [field]: message }, message });
    });
  },
};
