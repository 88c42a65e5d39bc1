import type { EventInput } from '@sens/domain/event';
import { errorText, m } from '@sens/messages';
import { fail } from '@sveltejs/kit';
import type { z } from 'zod';
import { withApiErrors, refuse } from './form.ts';
import { postedValues } from './read-form.ts';
import { readEventForm } from './read-event-form.ts';
import { mostSessions, repeatSession } from './repeat-session.ts';
import type { FieldsOfCodes, FormEvent } from './with-api-errors.ts';

const fieldsOfCodes: FieldsOfCodes = {
  'event.slug_taken': 'slug',
  'event.slug_fixed': 'slug',
  'event.side_unknown': 'side',
  'event.curriculum_unknown': 'curriculumVersionId',
  'event.organisation_unknown': 'organiserIds',
  'event.session_has_marks': 'sessions',
};

/**
 * What the form of an event answers. Two of its buttons only add rows of sessions; else it is read and saved.
 *
 * @param save calls the API and redirects
 */
export async function answerEventForm<
  Schema extends z.ZodType<Pick<EventInput, 'kind' | 'slug' | 'curriculumVersionId'>>,
>(event: FormEvent & { request: Request }, schema: Schema, save: (data: z.output<Schema>) => Promise<never>) {
  const { locale } = event.locals;
  const formData = await event.request.formData();
  const rows = Math.min(mostSessions, Math.max(1, Number(formData.get('rows')) || 1));
  const values = postedValues(formData);
  if (formData.has('addSession')) return { values, rows: Math.min(mostSessions, rows + 1) };
  if (formData.has('repeatSession')) {
    const repeated = repeatSession(locale, values, rows);
    if ('values' in repeated) return repeated;
    return fail(422, { values, rows, message: errorText(locale, 'request.invalid', {}), issues: repeated.issues });
  }

  const form = readEventForm(formData, schema);
  if (!form.ok) return withRows(refuse(event, form), rows);
  if (form.data.curriculumVersionId && form.data.kind !== 'training') {
    const message = m.manage_event_curriculum_training_only(locale);
    return fail(422, { values, issues: { curriculumVersionId: message }, message, rows });
  }
  const shown = { ...form.values, slug: form.data.slug };
  return withRows(await withApiErrors(event, shown, () => save(form.data), fieldsOfCodes), rows);
}

/** Keeps as many rows of sessions as the form had. */
const withRows = <F extends { status: number; data: object }>({ status, data }: F, rows: number) =>
  fail(status, { ...(data as F['data']), rows });
