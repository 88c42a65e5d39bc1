import { z } from 'zod';
import { walkInDetails } from '../attendance/walk-in.ts';
import { handRegistrationInput } from '../registration/place-by-hand.ts';
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

/** Names of people who are not registered on one sheet. */
export const mostSigners = 100;

/** The name of somebody who signed on an empty line, as it is read off the paper. */
export const signerInput = z.object({ name: line(200) });

/** Who somebody is that signed and is not registered; the reason is kept with the marks. */
export const signerDetails = walkInDetails.extend({
  signerId: uuid,
  overCapacityReason: handRegistrationInput.shape.overCapacityReason,
  reason: line(500),
});
export type SignerDetails = z.output<typeof signerDetails>;

/** Why a signature counts for nothing. */
export const signerRefusal = z.object({ signerId: uuid, reason: line(500) });
export type SignerRefusal = z.output<typeof signerRefusal>;

export type SignerState = 'waiting' | 'added' | 'refused';

/** What was decided about a signer. */
export const signerState = (signer: { registrationId: string | null; settledAt: Date | null }): SignerState =>
  signer.settledAt === null ? 'waiting' : signer.registrationId === null ? 'refused' : 'added';
