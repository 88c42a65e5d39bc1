import { z } from 'zod';
import { maxEvidenceMegabytes } from '../evidence/evidence-kind.ts';
import { localTimeOf } from '../event/zoned-time.ts';
import { calendarDate, line, paragraphs } from '../shared/fields.ts';
import { languageCode } from '../shared/localised.ts';

/** Pictures of one stop. */
export const maxStopPhotos = 40;

/** What happened at a stop, in the language in which it was written. */
export const stopReportInput = z.object({ language: languageCode, text: paragraphs(5000) });
export type StopReportInput = z.output<typeof stopReportInput>;

/** A picture of a stop as base64, with what it shows: who cannot see it hears the caption. */
export const stopPhotoInput = z.object({
  caption: line(300),
  language: languageCode,
  /** The day on which it was taken. */
  day: calendarDate,
  fileName: line(200),
  content: z.base64().max(Math.ceil((maxEvidenceMegabytes * 1024 * 1024) / 3) * 4),
});
export type StopPhotoInput = z.output<typeof stopPhotoInput>;

/** The first and the last calendar day of something, in its zone. */
export const daysOf = (span: { startsAt: Date; endsAt: Date; timeZone: string }): { first: string; last: string } => ({
  first: localTimeOf(span.startsAt, span.timeZone).slice(0, 10),
  last: localTimeOf(span.endsAt, span.timeZone).slice(0, 10),
});
