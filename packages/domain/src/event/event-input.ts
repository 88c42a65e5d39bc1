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

const sessionFields = z.object({
  startsAt: instant,
  endsAt: instant,
  /** Where it takes place if not where the event does; the same goes for the link and the zone. */
  place: line(200).optional(),
  onlineUrl: webAddress.optional(),
  timeZone: timeZone.optional(),
  moduleId: uuid.optional(),
  trainerIds: z.array(uuid).max(20).default([]),
});

const inOrder = (session: { startsAt: string; endsAt: string }) =>
  Date.parse(session.startsAt) < Date.parse(session.endsAt);
const outOfOrder = { message: 'field.date_order', path: ['endsAt'] };

const sessionsOf = <Session extends z.ZodType>(session: Session) =>
  z.array(session).min(1, { message: 'field.required' }).max(100);

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
  /** Whom a study visit goes to, or who lends a room. */
  hostIds: z.array(uuid).max(40).default([]),
  sessions: sessionsOf(sessionFields.refine(inOrder, outOfOrder)),
});
export type EventInput = z.output<typeof eventInput>;

/** An event as a manager changes it. A session that has an id is one that is already there. */
export const eventUpdate = eventInput.omit({ capacity: true }).extend({
  sessions: sessionsOf(sessionFields.extend({ id: uuid.optional() }).refine(inOrder, outOfOrder)),
  /** Whether the registered people hear of a change that they need not hear of. */
  notify: z.boolean().default(false),
});
export type EventUpdate = z.output<typeof eventUpdate>;
