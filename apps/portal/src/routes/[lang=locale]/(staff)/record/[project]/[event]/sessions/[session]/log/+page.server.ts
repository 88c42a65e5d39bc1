import { maxLogMegabytes } from '@sens/domain/record';
import { error, redirect } from '@sveltejs/kit';
import { errorText } from '@sens/messages';
import { z } from 'zod';
import { path } from '#lib/paths.ts';
import { readForm, refuse, withApiErrors } from '#lib/server/form.ts';
import { assertId } from '#lib/server/open-project.ts';
import { placeOfRecord } from '#lib/server/record/open-record.ts';
import { encodeFile } from '#lib/server/uploaded-file.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, parent }) => {
  assertId(locals, params.session);
  const { record, mayKeep } = await parent();
  const session = record.sessions.find(({ id }) => id === params.session);
  if (!session || !mayKeep) error(404, errorText(locals.locale, 'request.not_found', {}));
  return { session };
};

const uploadForm = z.object({
  log: z
    .instanceof(File, { message: 'field.required' })
    .refine((file) => file.size > 0, { message: 'field.required' })
    .refine((file) => file.size <= maxLogMegabytes * 1024 * 1024, {
      message: 'request.too_large',
      params: { megabytes: maxLogMegabytes },
    }),
});

/** Each refusal is about the file. */
const fieldOfCodes = {
  ...{ 'import.file_unreadable': 'log', 'import.file_empty': 'log', 'import.too_many_rows': 'log' },
  ...{ 'record.log_header_missing': 'log', 'record.log_too_many_people': 'log', 'request.too_large': 'log' },
} as const;

export const actions: Actions = {
  default: async (event) => {
    const form = readForm(uploadForm, await event.request.formData());
    if (!form.ok) return refuse(event, form);
    const { locals, params } = event;
    assertId(locals, params.session);
    const { log } = form.data;
    return withApiErrors(
      event,
      form.values,
      async () => {
        const { at } = await placeOfRecord(event);
        const { logId } = await locals.api.record.previewLog.mutate({
          ...{ ...at, sessionId: params.session, fileName: log.name || 'log.csv', content: await encodeFile(log) },
        });
        const { project, event: eventId, session } = params;
        redirect(303, path(locals.locale, 'record', project, eventId, 'sessions', session, 'log', logId));
      },
      fieldOfCodes,
    );
  },
};
