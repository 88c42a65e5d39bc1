import { z } from 'zod';
import { line, localised, paragraphs, sideCode, uuid } from '../shared/fields.ts';
import { audiences, countingRule } from './counting-rule.ts';

const amount = z.number({ message: 'field.invalid' }).min(0).max(10_000_000);

/** What a project promises for an indicator. */
export const indicatorGoals = z.object({
  baseline: amount.default(0),
  /** For the project in all; where it is missing, the targets of the sides add up. */
  target: amount.optional(),
  sideTargets: z
    .record(sideCode, z.coerce.number({ message: 'field.invalid' }).min(0).max(10_000_000).optional())
    .default({}),
  /** The organisation that answers for it. */
  responsibleId: uuid.optional(),
});
export type IndicatorGoals = z.output<typeof indicatorGoals>;

/** An indicator of the project's own. */
export const ownIndicator = z.object({
  code: line(20).regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, { message: 'field.code' }),
  name: localised(line(200)),
  explanation: localised(paragraphs(1000)),
  source: localised(line(300)),
  rule: countingRule,
});
export type OwnIndicator = z.output<typeof ownIndicator>;

/** What an event is, as far as the indicators ask and nothing else tells. */
export const eventReporting = z.object({
  audience: z.enum(audiences, { message: 'field.choice' }),
  equality: z.boolean(),
  internal: z.boolean(),
});
export type EventReporting = z.output<typeof eventReporting>;

/** What holds until somebody says otherwise. */
export const defaultReporting: EventReporting = { audience: 'targeted', equality: false, internal: false };

/** A decision against the rule; without `feeds` the rule holds again. */
export const indicatorOverride = z
  .object({ indicatorId: uuid, feeds: z.boolean().optional(), reason: paragraphs(500).optional() })
  .refine(({ feeds, reason }) => feeds === undefined || reason !== undefined, {
    message: 'field.required',
    path: ['reason'],
  });
export type IndicatorOverride = z.output<typeof indicatorOverride>;

/**
 * The target in all: what was set, else the sum of the sides, else none.
 *
 * @returns null where nothing was promised
 */
export function targetInAll(target: number | null, sideTargets: Readonly<Record<string, number>>): number | null {
  const sides = Object.values(sideTargets);
  return target ?? (sides.length > 0 ? sides.reduce((sum, value) => sum + value, 0) : null);
}

const words = z
  .record(z.string(), paragraphs(4000).optional())
  .transform((texts): Record<string, string> =>
    Object.fromEntries(Object.entries(texts).filter((entry): entry is [string, string] => entry[1] !== undefined)),
  );

/** What is said in a report, on the whole and by the id of an indicator. */
export const reportWords = z.object({
  summary: words.default({}),
  narratives: z.record(uuid, words).default({}),
});
export type ReportWords = z.output<typeof reportWords>;
