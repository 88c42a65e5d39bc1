import { z } from 'zod';
import { eventKinds } from '../event/event.ts';
import { organisationKinds } from '../organisation/organisation-kind.ts';
import { ageBands } from '../participant/age-band.ts';
import { genders } from '../participant/gender.ts';

/** What one of an indicator is; `typed`: nothing is counted, a manager types the values in. */
export const countingUnits = [
  'participations',
  'participants',
  'completions',
  'events',
  'organisations',
  'typed',
] as const;
export type CountingUnit = (typeof countingUnits)[number];

/** Whom an event is for: people who are invited or register for a purpose, or whoever wants to come. */
export const audiences = ['targeted', 'public'] as const;
export type Audience = (typeof audiences)[number];

/** What a record should say so that an indicator can be broken down as its programme asks. */
export const recordFields = ['gender', 'ageBand', 'organisationKind'] as const;
export type RecordField = (typeof recordFields)[number];

const none = <T extends z.ZodType>(list: z.ZodArray<T>) => list.default([]);

/** How an indicator counts. A list that is empty lets everything through. */
export const countingRule = z.object({
  unit: z.enum(countingUnits, { message: 'field.choice' }),
  /** Only events that organisations of two sides organise. */
  joint: z.boolean().default(false),
  audience: z.enum(audiences, { message: 'field.choice' }).nullable().default(null),
  eventKinds: none(z.array(z.enum(eventKinds))),
  /** Only events that run a curriculum or have several sessions. */
  scheme: z.boolean().default(false),
  /** Only events about equality, equal opportunities and social inclusion. */
  equality: z.boolean().default(false),
  /** Events within the project's time, or those of the year after its end. */
  time: z.enum(['during', 'after']).default('during'),
  genders: none(z.array(z.enum(genders))),
  ageBands: none(z.array(z.enum(ageBands))),
  organisationKinds: none(z.array(z.enum(organisationKinds))),
  /** An event feeds one indicator of a group at most: that with the lowest rank whose conditions it meets. */
  exclusiveGroup: z.string().max(40).nullable().default(null),
  rank: z.int().min(0).max(99).default(0),
  wants: none(z.array(z.enum(recordFields))),
});
export type CountingRule = z.output<typeof countingRule>;

/** Whether an indicator counts rows of the participation ledger. */
export const countsPeople = (unit: CountingUnit): boolean =>
  unit === 'participations' || unit === 'participants' || unit === 'completions';
