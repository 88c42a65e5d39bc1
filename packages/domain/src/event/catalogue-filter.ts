import { z } from 'zod';
import { tidyText } from '../participant/normalise-name.ts';
import { calendarDate, sideCode } from '../shared/fields.ts';
import { languageCode } from '../shared/localised.ts';
import { eventKinds } from './event.ts';

const longestSearch = 100;

/** What cannot be read counts as not asked for: anybody may have written the address. */
const ifReadable = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined);

/** A ticked box: `free=1`. */
const ticked = z.literal([true, '1', 'on']).transform(() => true as const);

const oneLine = z
  .string()
  .transform((text) => [...tidyText(text)].slice(0, longestSearch).join(''))
  .pipe(z.string().min(1));

/** `2027-01` */
export const calendarMonth = z.string().regex(/^(19|20|21)\d{2}-(0[1-9]|1[0-2])$/);

/** Codes that cannot be the name of a language have no name to show either. */
const spokenLanguage = languageCode.refine((code) => {
  try {
    return Intl.getCanonicalLocales(code).length > 0;
  } catch {
    return false;
  }
});

/** Which events are asked for, whatever they are shown as: a list, a month, a calendar to subscribe to, news. */
const choice = {
  /** Words that somebody looks for. */
  q: ifReadable(oneLine),
  kind: ifReadable(z.enum(eventKinds)),
  side: ifReadable(sideCode),
  language: ifReadable(spokenLanguage),
  place: ifReadable(oneLine),
  /** Calendar dates, in the zone of each event: what happens between them, both included. */
  from: ifReadable(calendarDate),
  to: ifReadable(calendarDate),
  /** With seats that the next registration would get. */
  free: ifReadable(ticked),
  /** With a link to join from afar. */
  online: ifReadable(ticked),
};

/** The query of a catalogue's address, of its feeds and of the calls behind both. */
export const catalogueFilter = z.object({
  ...choice,
  when: z.enum(['upcoming', 'past']).default('upcoming').catch('upcoming'),
  view: z.enum(['agenda', 'month']).default('agenda').catch('agenda'),
  month: ifReadable(calendarMonth),
  page: z.coerce.number().int().min(1).max(10_000).default(1).catch(1),
});
export type CatalogueFilter = z.output<typeof catalogueFilter>;

/** What narrows a list of events down, without how and how much of it is shown. */
export type EventChoice = Pick<CatalogueFilter, keyof typeof choice>;

/** @param query anything that gives names with values, such as `URLSearchParams` */
export const readCatalogueFilter = (query: Iterable<readonly [string, string]>): CatalogueFilter =>
  catalogueFilter.parse(Object.fromEntries(query));
