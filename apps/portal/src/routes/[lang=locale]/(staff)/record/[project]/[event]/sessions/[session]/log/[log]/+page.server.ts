import { joinLogChoices } from '@sens/domain/record';
import { readForm, refuse, withApiErrors } from '#lib/server/form.ts';
import { assertId } from '#lib/server/open-project.ts';
import { placeOfRecord } from '#lib/server/record/open-record.ts';
import { sortPeople } from '#lib/server/sort-people.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, parent }) => {
  assertId(locals, params.log);
  const { project } = await parent();
  const at = { projectId: project.id, eventId: params.event };
  const { expected, ...log } = await locals.api.record.log.query({ ...at, logId: params.log });
  return { log: { ...log, expected: sortPeople(locals.locale, expected) } };
};

export const actions: Actions = {
  default: async (event) => {
    const form = readForm(joinLogChoices, await event.request.formData());
    if (!form.ok) return refuse(event, form);
    assertId(event.locals, event.params.log);
    return withApiErrors(
      event,
      form.values,
      async () => {
        const { at } = await placeOfRecord(event);
        await event.locals.api.record.confirmLog.mutate({ ...at, logId: event.params.log, ...form.data });
        return { confirmed: true };
      },
      { 'record.log_nothing_chosen': 'people', 'attendance.session_finalised': 'reason' },
    );
  },
};
