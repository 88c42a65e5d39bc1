import { settlementInput, sheetReading, signerDetails, signerInput, signerRefusal } from '@sens/domain/evidence';
import { readForm, refuse, withApiErrors } from '#lib/server/form.ts';
import { assertId } from '#lib/server/open-project.ts';
import { placeOfRecord } from '#lib/server/record/open-record.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async ({ locals, params, parent, url }) => {
  assertId(locals, params.sheet);
  const { project } = await parent();
  const at = { projectId: project.id, eventId: params.event };
  const sheet = await locals.api.evidence.sheet.query({ ...at, sheetId: params.sheet });
  return { sheet, uploaded: url.searchParams.has('uploaded'), signer: url.searchParams.get('signer') };
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

  noteSigner: async (event) => {
    const form = readForm(signerInput, await event.request.formData());
    if (!form.ok) return refuse(event, form);
    return withApiErrors(event, form.values, async () => {
      await event.locals.api.evidence.noteSigner.mutate({ ...(await place(event)), ...form.data });
      return { done: 'signer_noted' as const };
    });
  },

  addSigner: async (event) => {
    const form = readForm(signerDetails, await event.request.formData());
    if (!form.ok) return refuse(event, form);
    return withApiErrors(
      event,
      form.values,
      async () => {
        await event.locals.api.evidence.addSigner.mutate({ ...(await place(event)), ...form.data });
        return { done: 'signer_added' as const };
      },
      { 'registration.no_seat_left': 'overCapacityReason' },
    );
  },

  refuseSigner: async (event) => {
    const form = readForm(signerRefusal, await event.request.formData());
    if (!form.ok) return refuse(event, form);
    return withApiErrors(event, form.values, async () => {
      await event.locals.api.evidence.refuseSigner.mutate({ ...(await place(event)), ...form.data });
      return { done: 'signer_refused' as const };
    });
  },

  close: (event) =>
    withApiErrors(event, {}, async () => {
      await event.locals.api.evidence.closeSheet.mutate(await place(event));
      return { done: 'closed' as const };
    }),
};
