import { z } from 'zod';
import { calendarDate } from '../shared/fields.ts';
import { languageCode } from '../shared/localised.ts';
import { listFormats, listKinds } from './export-kind.ts';

const choice = z.object({
  kind: z.enum(listKinds, { message: 'field.choice' }),
  format: z.enum(listFormats, { message: 'field.choice' }),
  from: calendarDate.optional(),
  to: calendarDate.optional(),
});
type Days = Pick<z.output<typeof choice>, 'from' | 'to'>;
const inOrder = ({ from, to }: Days) => from === undefined || to === undefined || from <= to;
const notInOrder = { message: 'field.date_order', path: ['to'] };

/** A list as a spreadsheet, narrowed to what falls into some days; a form sends it. Organisations have no days. */
export const exportForm = choice.refine(inOrder, notInOrder);

/** The same in the words of a language. */
export const exportInput = choice.extend({ locale: languageCode }).refine(inOrder, notInOrder);
export type ExportInput = z.output<typeof exportInput>;

/** The evidence of a reporting period; without a code of all its indicators. */
export const packInput = z.object({
  period: z.coerce.number({ message: 'field.choice' }).int({ message: 'field.choice' }).min(1).max(999),
  code: z.string().trim().max(20).optional(),
  locale: languageCode,
});
export type PackInput = z.output<typeof packInput>;
