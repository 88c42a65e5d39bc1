import {
  dayMissing,
  evidenceDescription,
  evidenceRemoval,
  maxEvidenceMegabytes,
  saysItsDay,
} from '@sens/domain/evidence';
import { redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { readForm, refuse, withApiErrors } from '#lib/server/form.ts';
import { placeOfRecord } from '#lib/server/record/open-record.ts';
import { encodeFile } from '#lib/server/uploaded-file.ts';
import type { Actions, PageServerLoad } from './$types';

/** The dossier of an event. The API notes each look of somebody who only audits. */
export const load: PageServerLoad = async ({ locals, params, parent, url }) => {
  const { project } = await parent();
  const dossier = await locals.api.evidence.dossier.query({ projectId: project.id, eventId: params.event });
  const done = url.searchParams.get('done');
  return {
    dossier,
    toRemove:
      dossier.files.find(
        ({ id, withdrawnAt, settled }) => id === url.searchParams.get('remove') && !withdrawnAt && !settled,
      ) ?? null,
    done: (['added', 'removed', 'withdrawn'] as const).find((what) => what === done) ?? null,
  };
};

const addForm = evidenceDescription
  .extend({
    file: z
      .instanceof(File, { message: 'field.required' })
      .refine((file) => file.size > 0, { message: 'field.required' })
      .refine((file) => file.size <= maxEvidenceMegabytes * 1024 * 1024, {
        message: 'request.too_large',
        params: { megabytes: maxEvidenceMegabytes },
      }),
  })
  .refine(saysItsDay, dayMissing);

export const actions: Actions = {
  add: async (event) => {
    const form = readForm(addForm, await event.request.formData());
    if (!form.ok) return refuse(event, form);
    const { file, ...said } = form.data;
    return withApiErrors(
      event,
      form.values,
      async () => {
        const { at } = await placeOfRecord(event);
        const content = await encodeFile(file);
        await event.locals.api.evidence.add.mutate({ ...at, ...said, fileName: file.name || 'file', content });
        redirect(303, `${event.url.pathname}?done=added`);
      },
      {
        'evidence.document_kind': 'file',
        'request.too_large': 'file',
        'evidence.day_without_session': 'day',
      },
    );
  },

  remove: async (event) => {
    const form = readForm(evidenceRemoval, await event.request.formData());
    if (!form.ok) return refuse(event, form);
    return withApiErrors(event, form.values, async () => {
      const { at } = await placeOfRecord(event);
      const { outcome } = await event.locals.api.evidence.remove.mutate({ ...at, ...form.data });
      redirect(303, `${event.url.pathname}?done=${outcome}`);
    });
  },
};
