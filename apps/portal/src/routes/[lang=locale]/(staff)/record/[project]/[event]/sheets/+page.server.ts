import { maxEvidenceMegabytes, sheetInput } from '@sens/domain/evidence';
import { redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { path } from '#lib/paths.ts';
import { readForm, refuse, withApiErrors } from '#lib/server/form.ts';
import { placeOfRecord } from '#lib/server/record/open-record.ts';
import { encodeFile } from '#lib/server/uploaded-file.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, parent }) => {
  const { project } = await parent();
  return { sheets: await locals.api.evidence.sheets.query({ projectId: project.id, eventId: params.event }) };
};

const scan = z
  .instanceof(File, { message: 'field.required' })
  .refine((file) => file.size > 0, { message: 'field.required' })
  .refine((file) => file.size <= maxEvidenceMegabytes * 1024 * 1024, {
    message: 'request.too_large',
    params: { megabytes: maxEvidenceMegabytes },
  });
const uploadForm = z.object({ code: z.string().trim().max(60).optional(), file: scan });

export const actions: Actions = {
  print: async (event) => {
    const form = readForm(sheetInput, await event.request.formData());
    if (!form.ok) return refuse(event, form);
    return withApiErrors(
      event,
      form.values,
      async () => {
        const { at } = await placeOfRecord(event);
        await event.locals.api.evidence.printSheet.mutate({ ...at, ...form.data });
        return { done: 'printed' as const };
      },
      { 'evidence.day_without_session': 'day', 'evidence.nobody_registered': 'emptyRows' },
    );
  },

  upload: async (event) => {
    const form = readForm(uploadForm, await event.request.formData());
    if (!form.ok) return refuse(event, form);
    const { code, file } = form.data;
    return withApiErrors(
      event,
      form.values,
      async () => {
        const { at } = await placeOfRecord(event);
        const content = await encodeFile(file);
        const { sheetId } = await event.locals.api.evidence.addSignedSheet.mutate({
          ...{ ...at, code: code || undefined, fileName: file.name || 'sheet', content },
        });
        const { project, event: eventId } = event.params;
        redirect(303, `${path(event.locals.locale, 'record', project, eventId, 'sheets', sheetId)}?uploaded`);
      },
      {
        ...{ 'evidence.code_unknown': 'code', 'evidence.code_unreadable': 'code', 'evidence.sheet_closed': 'code' },
        ...{ 'evidence.file_kind': 'file', 'request.too_large': 'file' },
      },
    );
  },
};
