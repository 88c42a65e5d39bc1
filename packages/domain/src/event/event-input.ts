import { z } from 'zod';
import {
  calendarDate,
  instant,
  line,
  localised,
  paragraphs,
  sideCode,
  slug,
  timeZone,
  uuid,
  webAddress,
} from '../shared/fields.ts';
import { languageCode } from '../shared/localised.ts';
import { eventKinds } from './event.ts';

const sessionInput = z
  .object({
    startsAt: instant,
    endsAt: instant,
    place: line(200).optional(),
    moduleId: uuid.optional(),
    trainerIds: z.array(uuid).max(20).default([]),
  })
  .refine((session) => Date.parse(session.startsAt) < Date.parse(session.endsAt), {
    message: 'field.date_order',
    path: ['endsAt'],
  });

/** An event as a manager writes it. It begins as a draft. */
export const eventInput = z.object({
  slug,
  kind: z.enum(eventKinds, { message: 'field.choice' }),
  title: localised(line(200)),
  summary: localised(line(400)),
  description: localised(paragraphs()),
  language: languageCode,
  side: sideCode,
  place: line(200),
  address: line(300).optional(),
  onlineUrl: webAddress.optional(),
  timeZone,
  capacity: z.coerce.number().int().min(1).max(10_000),
  registrationClosesOn: calendarDate.optional(),
  curriculumVersionId: uuid.optional(),
  organiserIds: z.array(uuid).min(1, { message: 'field.required' }).max(40),
  sessions: z.array(sessionInput).min(1, { message: 'field.required' }).max(100),
});
export type EventInput = z.output<typeof eventInput>;
