import { settlementInput, sheetReading } from '@sens/domain/evidence';
import { readForm, refuse, withApiErrors } from '#lib/server/form.ts';
import { assertId } from '#lib/server/open-project.ts';
import { placeOfRecord } from '#lib/server/record/open-record.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async ({ locals, params, parent, url }) => {
  assertId(locals, params.sheet);
  const { project } = await parent();
  const at = { projectId: project.id, eventId: params.event };
  const sheet = await locals.api.evidence.sheet.query({ ...at, sheetId: params.sheet });
  return { sheet, uploaded: url.searchParams.has('uploaded') };
};

const place = async (event: RequestEvent) => {
  assertId(event.locals, event.params.sheet);
  const { at } = await placeOfRecord(event);
  return { ...at, sheetId: event.params.sheet };
};

export const actions: Actions = {
  read: async (event) => {
    const form = readForm(sheetReading, await event.request.formData());
    if (!form.ok) return refuse(event, form);
    return withApiErrors(event, form.values, async () => {
      await event.locals.api.evidence.readSheet.mutate({ ...(await place(event)), ...form.data });
      return { done: 'read' as const };
    });
  },

  settle: async (event) => {
    const form = readForm(settlementInput, await event.request.formData());
    if (!form.ok) return refuse(event, form);
    return withApiErrors(event, form.values, async () => {
      await event.locals.api.evidence.settle.mutate({ ...(await place(event)), ...form.data });
      return { done: 'settled' as const };
    });
  },

  close: (event) =>
    withApiErrors(event, {}, async () => {
      await event.locals.api.evidence.closeSheet.mutate(await place(event));
      return { done: 'closed' as const };
    }),
};
