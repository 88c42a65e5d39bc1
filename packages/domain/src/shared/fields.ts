import { z } from 'zod';
import { languageCode } from './localised.ts';

/**
 * Characters nobody types on purpose: controls, bidirectional overrides, zero-width characters. They can make a name
 * look like another one or break a mail header (Unicode TR 36).
 */
// eslint-disable-next-line no-control-regex -- naming the control characters is the rule's job
const hidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/;
const lineBreak = /[\r\n\t]/;

/** One line of text a person typed, without surrounding spaces. */
export const line = (max = 200) =>
  z
    .string()
    .trim()
    .min(1, { message: 'field.required' })
    .max(max)
    .refine((text) => !hidden.test(text) && !lineBreak.test(text), { message: 'field.text_controls' });

/** Text with line breaks. */
export const paragraphs = (max = 10_000) =>
  z
    .string()
    .trim()
    .min(1, { message: 'field.required' })
    .max(max)
    .refine((text) => !hidden.test(text), { message: 'field.text_controls' });

/** A text in several languages; an empty language is left out, and one at least is needed. */
export const localised = (text: z.ZodType<string> = line()) =>
  z
    .record(languageCode, text.optional())
    .transform((texts) => {
      const filled = Object.entries(texts).filter((entry): entry is [string, string] => entry[1] !== undefined);
      return Object.fromEntries(filled) as Record<string, string>;
    })
    .refine((texts) => Object.keys(texts).length > 0, { message: 'field.required' });

/** A text in several languages that may be left out in all of them. */
export const localisedOrNone = (text: z.ZodType<string>) =>
  z.record(languageCode, text.optional()).transform((texts): Record<string, string> => {
    const filled = Object.entries(texts).filter((entry): entry is [string, string] => entry[1] !== undefined);
    return Object.fromEntries(filled);
  });

/** Whether the text names a day that exists: 2026-02-30 does not. */
function isCalendarDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** A calendar date, `2026-11-23`. */
export const calendarDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { message: 'field.date' })
  .refine(isCalendarDate, { message: 'field.date' });

/** An instant as ISO 8601 with an offset. */
export const instant = z.iso.datetime({ offset: true, message: 'field.date' });

/** The part of an address that names a project or an event: `mentor-training-2026`. */
export const slug = z
  .string()
  .trim()
  .min(2)
  .max(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { message: 'field.slug' });

/** An e-mail address (RFC 5321: 254 characters at most), in lower case: providers do not tell cases apart. */
export const email = z
  .string()
  .trim()
  .toLowerCase()
  .max(254)
  .pipe(z.email({ message: 'field.email' }));

export const uuid = z.uuid({ message: 'field.invalid' });

/** A country or region code of a side: ISO 3166-1 alpha-2, or a subdivision such as `AT-8`. */
export const sideCode = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/, { message: 'field.choice' });

/** A NUTS 3 code by its form; `isRegionOf` knows which there are. */
export const regionCode = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^[A-Z]{2}[A-Z0-9]{3}$/, { message: 'field.choice' });

/** A web address with https or http. */
export const webAddress = z
  .string()
  .trim()
  .max(500)
  .pipe(z.url({ protocol: /^https?$/, message: 'field.url' }));

/** An IANA time zone. */
export const timeZone = z.string().refine(
  (zone) => {
    try {
      return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }));
    } catch {
      return false;
    }
  },
  { message: 'field.choice' },
);
