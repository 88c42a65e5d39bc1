import { z } from 'zod';
import { email, instant, line, localised, paragraphs, sideCode, timeZone, uuid } from '../shared/fields.ts';
import { languageCode } from '../shared/localised.ts';
import { keptDays, legMeans, needKinds, visitLimits } from './visit.ts';

const phone = z
  .string()
  .trim()
  .min(3)
  .max(40)
  .regex(/^[+0-9 ()/.-]+$/, { message: 'field.invalid' });

/** Texts of which each language may be missing, and all of them too. */
const localisedOrNone = (text: z.ZodType<string>) =>
  z.record(languageCode, text.optional()).transform((texts): Record<string, string> => {
    const filled = Object.entries(texts).filter((entry): entry is [string, string] => entry[1] !== undefined);
    return Object.fromEntries(filled);
  });

const inOrder = (span: { startsAt: string; endsAt: string }) => Date.parse(span.startsAt) < Date.parse(span.endsAt);
const outOfOrder = { message: 'field.date_order', path: ['endsAt'] };

/** What a visit asks of its travellers, and what they are told before they leave. */
export const visitSettings = z.object({
  needs: z.array(z.enum(needKinds, { message: 'field.choice' })).default([]),
  keptDays: z.coerce.number().int().min(keptDays.min).max(keptDays.max).default(keptDays.usual),
  /** Days before the beginning on which the joining instructions are sent; none: they are not. */
  instructionDays: z.coerce.number().int().min(0).max(60).optional(),
  bring: localisedOrNone(paragraphs(2000)).default({}),
  callName: line(100).optional(),
  callPhone: phone.optional(),
});
export type VisitSettings = z.output<typeof visitSettings>;

const degrees = (limit: number) => z.coerce.number().min(-limit).max(limit).optional();

/** Whom the group goes to. */
export const hostInput = z
  .object({
    organisation: line(300),
    contactName: line(100).optional(),
    email: email.optional(),
    phone: phone.optional(),
    address: line(300),
    /** WGS 84, in degrees. */
    latitude: degrees(90),
    longitude: degrees(180),
    /** What will be seen there. */
    offers: localised(paragraphs(2000)),
    /** Who interprets and between which languages. */
    interpretation: line(200).optional(),
  })
  .refine(({ latitude, longitude }) => (latitude === undefined) === (longitude === undefined), {
    message: 'field.required',
    path: ['longitude'],
  });
export type HostInput = z.output<typeof hostInput>;

/** Where the group is at a time; a meal and a walk are stops too. */
export const stopInput = z
  .object({
    title: localised(line(200)),
    hostId: uuid.optional(),
    place: line(200),
    startsAt: instant,
    endsAt: instant,
    timeZone,
  })
  .refine(inOrder, outOfOrder);
export type StopInput = z.output<typeof stopInput>;

const pickUp = z.object({ id: uuid.optional(), side: sideCode, place: line(200), departsAt: instant });

/** A part of the journey. Without pick-up points everybody rides along. */
export const legInput = z
  .object({
    means: z.enum(legMeans, { message: 'field.choice' }),
    origin: line(200),
    destination: line(200),
    startsAt: instant,
    endsAt: instant,
    timeZone,
    operator: line(200).optional(),
    operatorPhone: phone.optional(),
    /** None: nobody counts, as where everybody comes in their own car. */
    seats: z.coerce.number().int().min(1).max(1000).optional(),
    pickUps: z.array(pickUp).max(visitLimits.pickUps).default([]),
  })
  .refine(inOrder, outOfOrder)
  .superRefine(({ pickUps, endsAt }, context) => {
    for (const [index, { departsAt }] of pickUps.entries()) {
      if (Date.parse(departsAt) < Date.parse(endsAt)) continue;
      context.addIssue({ code: 'custom', message: 'field.date_order', path: ['pickUps', index, 'departsAt'] });
    }
  });
export type LegInput = z.output<typeof legInput>;
