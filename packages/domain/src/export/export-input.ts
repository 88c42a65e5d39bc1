import { z } from 'zod';
import { calendarDate } from '../shared/fields.ts';
import { languageCode } from '../shared/localised.ts';
import { listFormats, listKinds } from './export-kind.ts';

/** A list as a spreadsheet, narrowed to what falls into some days. Organisations have no days. */
export const exportInput = z
  .object({
    kind: z.enum(listKinds, { message: 'field.choice' }),
    format: z.enum(listFormats, { message: 'field.choice' }),
    locale: languageCode,
    from: calendarDate.optional(),
    to: calendarDate.optional(),
  })
  .refine(({ from, to }) => from === undefined || to === undefined || from <= to, {
    message: 'field.date_order',
    path: ['to'],
  });
export type ExportInput = z.output<typeof exportInput>;

/** The evidence of a reporting period; without a code of all its indicators. */
export const packInput = z.object({
  period: z.coerce.number({ message: 'field.choice' }).int({ message: 'field.choice' }).min(1).max(999),
  code: z.string().trim().max(20).optional(),
  locale: languageCode,
});
export type PackInput = z.output<typeof packInput>;
