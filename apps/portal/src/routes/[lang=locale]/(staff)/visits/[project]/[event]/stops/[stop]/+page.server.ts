import { uuid } from '@sens/domain';
import { maxEvidenceMegabytes } from '@sens/domain/evidence';
import { stopPhotoInput, stopReportInput } from '@sens/domain/visit';
import { compareText, personName } from '@sens/messages';
import { z } from 'zod';
import { languageName } from '#lib/language-name.ts';
import { localText } from '#lib/local-text.ts';
import { readForm, refuse, withApiErrors } from '#lib/server/form.ts';
import { assertId } from '#lib/server/open-project.ts';
import { placeOfRecord } from '#lib/server/record/open-record.ts';
import { encodeFile } from '#lib/server/uploaded-file.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

/** What is kept of a stop: its report and its pictures, for those who lead the visit and for managers. */
export const load: PageServerLoad = async ({ locals, params }) => {
  assertId(locals, params.stop);
  const { locale } = locals;
  const { project, at } = await placeOfRecord({ locals, params });
  const kept = await locals.api.visit.stop.query({ ...at, stopId: params.stop });
  const { startsAt, endsAt, timeZone, place, title } = kept.stop;
  return {
    fundingPeriod: project.fundingPeriod,
    projectId: project.id,
    event: localText(kept.event.title, locale),
    eventZone: kept.event.timeZone,
    days: kept.event.days,
    stop: { startsAt, endsAt, timeZone, place, title: localText(title, locale) },
    report: kept.report,
    photos: kept.photos,
    travellers: kept.travellers,
    notInPictures: kept.notInPictures
      .map((person) => ({ ...person, name: personName(locale, person) }))
      .sort((a, b) => compareText(locale, a.familyName, b.familyName) || compareText(locale, a.name, b.name)),
    languages: [...new Set([locale, ...kept.contentLanguages])].map((code) => ({
      ...{ value: code as string, label: languageName(locale, code) },
    })),
  };
};

const picture = z
  .instanceof(File, { message: 'field.required' })
  .refine((file) => file.size > 0, { message: 'field.required' })
  .refine((file) => file.size <= maxEvidenceMegabytes * 1024 * 1024, {
    message: 'request.too_large',
    params: { megabytes: maxEvidenceMegabytes },
  });
const { caption, language, day } = stopPhotoInput.shape;
const photoForm = z.object({ photo: z.object({ caption, language, day, file: picture }) });
const reportForm = z.object({ report: stopReportInput });

async function placeOf(event: RequestEvent) {
  assertId(event.locals, event.params.stop);
  const { at } = await placeOfRecord(event);
  return { ...at, stopId: event.params.stop };
}

export const actions: Actions = {
  report: async (event) => {
    const form = readForm(reportForm, await event.request.formData());
    if (!form.ok) return refuse(event, form);
    return withApiErrors(event, form.values, async () => {
      await event.locals.api.visit.reportStop.mutate({ ...(await placeOf(event)), ...form.data });
      return { done: 'reported' as const };
    });
  },

  unreport: (event) =>
    withApiErrors(event, {}, async () => {
      await event.locals.api.visit.reportStop.mutate({ ...(await placeOf(event)), report: null });
      return { done: 'unreported' as const };
    }),

  add: async (event) => {
    const form = readForm(photoForm, await event.request.formData());
    if (!form.ok) return refuse(event, form);
    const { file, ...photo } = form.data.photo;
    return withApiErrors(
      event,
      form.values,
      async () => {
        const content = await encodeFile(file);
        const fileName = file.name || 'photo';
        await event.locals.api.visit.addPhoto.mutate({
          ...(await placeOf(event)),
          photo: { ...photo, fileName, content },
        });
        return { done: 'added' as const };
      },
      { 'visit.photo_unreadable': 'photo.file', 'request.too_large': 'photo.file', 'visit.photo_day': 'photo.day' },
    );
  },

  remove: async (event) => {
    const form = readForm(z.object({ evidenceId: uuid }), await event.request.formData());
    if (!form.ok) return refuse(event, form);
    return withApiErrors(event, form.values, async () => {
      await event.locals.api.visit.removePhoto.mutate({ ...(await placeOf(event)), ...form.data });
      return { done: 'removed' as const };
    });
  },
};
