import { z } from 'zod';
import { line, calendarDate, uuid } from '../shared/fields.ts';
import { languageCode } from '../shared/localised.ts';
import { maxEvidenceMegabytes } from './evidence-kind.ts';

/**
 * What a sign-in sheet may have beside number, name and signature. Everybody in the room reads it, so e-mail address
 * and phone are no choices.
 */
export const sheetColumns = ['organisation', 'side', 'arrival', 'departure'] as const;
export type SheetColumn = (typeof sheetColumns)[number];

/** How a sheet is to be printed. The first language sorts and orders the names. */
export const sheetInput = z.object({
  day: calendarDate,
  language: languageCode,
  secondLanguage: languageCode.optional(),
  columns: z.array(z.enum(sheetColumns, { message: 'field.choice' })).max(sheetColumns.length),
  /** Lines for people who come without having registered. */
  emptyRows: z.coerce.number().int().min(0).max(100),
});
export type SheetInput = z.output<typeof sheetInput>;

/** A photo or scan of a signed sheet; without a code the one in the picture is read. */
export const signedSheetInput = z.object({
  code: z.string().trim().max(60).optional(),
  fileName: line(200),
  content: z.base64().max(Math.ceil((maxEvidenceMegabytes * 1024 * 1024) / 3) * 4),
});
export type SignedSheetInput = z.output<typeof signedSheetInput>;

/** What somebody reads off the paper, name by name. */
export const sheetReading = z.object({
  entries: z.array(z.object({ registrationId: uuid, signed: z.enum(['yes', 'no']).optional() })).max(1000),
});
export type SheetReading = z.output<typeof sheetReading>;

/** How one difference between paper and record is settled; the reason is kept. */
export const settlementInput = z.object({
  registrationId: uuid,
  settlement: z.enum(['present', 'not_signed'], { message: 'field.choice' }),
  reason: line(500),
});
export type SettlementInput = z.output<typeof settlementInput>;
