import { countCountedRows, listCountedRows, type Days } from '@sens/db/indicator';
import { listReportingPeriods } from '@sens/db/project';
import type { Db } from '@sens/db';
import { DomainError, calendarDate, sideCode, uuid } from '@sens/domain';
import {
  countsPeople,
  eventReporting,
  indicatorGoals,
  indicatorOverride,
  ownIndicator,
  shippedDefinitions,
  typedValues,
} from '@sens/domain/indicator';
import { z } from 'zod';
import { projectProcedure } from '../trpc.ts';
import { adoptIndicator, changeIndicator, createIndicator, retireIndicator } from './change-indicators.ts';
import { loadEventIndicators, overrideIndicator, setEventReporting } from './decide-event-indicators.ts';
import { explainIndicator } from './explain-indicator.ts';
import { loadIndicator } from './load-feeds.ts';
import { loadNotCounted } from './load-not-counted.ts';
import { loadProgress } from './load-progress.ts';
import { typeValues } from './type-values.ts';
import { allDays, countedBy } from './value-indicator.ts';

const code = z.object({ code: z.string().max(20) });
/** The number of a reporting period; without one, the whole project. */
const period = z.object({ period: z.int().min(1).optional() });
const event = z.object({ eventId: uuid });
const pageSize = 100;

const value = z.string().max(40).optional();
const rowFilter = z.object({
  /** All up to the end of the period, not only what falls into it. */
  cumulative: z.boolean().default(false),
  side: sideCode.optional(),
  region: value,
  gender: value,
  ageBand: value,
  organisationKind: value,
  eventKind: value,
  eventId: uuid.optional(),
});

/** @throws DomainError `request.not_found` for a period that the project does not have */
async function daysOf(db: Db, projectId: string, number: number | undefined): Promise<Days> {
  if (number === undefined) return allDays;
  const found = (await listReportingPeriods(db, projectId)).find(({ position }) => position === number);
  if (!found) throw new DomainError('request.not_found', {});
  return { from: found.startsOn, to: found.endsOn };
}

/** The indicators that a project reports. */
export const adoptedProcedures = {
  /** Every indicator with its targets and values; a period's values, and all up to its end. */
  progress: projectProcedure('manager', 'auditor')
    .input(period)
    .query(async ({ ctx: { deps }, input }) => {
      const days = await daysOf(deps.db, input.projectId, input.period);
      return loadProgress(deps.db, input.projectId, days, deps.now());
    }),

  /** One indicator: its rule, its values and what they are made of, and what feeds it. */
  explain: projectProcedure('manager', 'auditor')
    .input(code.extend(period.shape))
    .query(async ({ ctx: { deps }, input }) => {
      const days = await daysOf(deps.db, input.projectId, input.period);
      return explainIndicator(deps, input.projectId, input.code, days);
    }),

  /** The rows behind a number of an indicator, a page at a time, with how many there are. */
  countedRows: projectProcedure('manager', 'auditor')
    .input(
      code.extend({
        ...period.shape,
        filter: rowFilter.prefault({}),
        after: z.object({ day: calendarDate, eventId: uuid, participantId: uuid }).optional(),
      }),
    )
    .query(async ({ ctx: { deps }, input: { projectId, after, filter, ...asked } }) => {
      const [{ feeds, indicator }, days] = await Promise.all([
        loadIndicator(deps.db, projectId, asked.code),
        daysOf(deps.db, projectId, asked.period),
      ]);
      if (!countsPeople(indicator.rule.unit)) throw new DomainError('request.not_found', {});
      const { cumulative, ...values } = filter;
      const narrowed = { ...days, ...values, ...(cumulative ? { from: allDays.from } : {}) };
      const counted = countedBy(feeds, indicator);
      const [total, found] = await Promise.all([
        countCountedRows(deps.db, counted, narrowed),
        listCountedRows(deps.db, counted, narrowed, { after, limit: pageSize + 1 }),
      ]);
      const rows = found.slice(0, pageSize);
      const last = found.length > pageSize ? rows.at(-1) : undefined;
      return {
        ...{ name: indicator.name, unit: indicator.rule.unit, total, rows },
        next: last ? { day: last.day, eventId: last.eventId, participantId: last.participantId } : null,
      };
    }),

  /** Who is not counted at an event, and why. */
  notCounted: projectProcedure('manager')
    .input(code.extend(event.shape))
    .query(({ ctx: { deps }, input }) => loadNotCounted(deps, input)),

  /** The definitions that come with the suite. */
  definitions: projectProcedure('manager').query(() => shippedDefinitions),

  adopt: projectProcedure('manager')
    .input(code)
    .mutation(({ ctx, input }) =>
      adoptIndicator(ctx.deps, { projectId: input.projectId, accountId: ctx.account.id }, input.code),
    ),

  create: projectProcedure('manager')
    .input(ownIndicator)
    .mutation(({ ctx, input: { projectId, ...input } }) =>
      createIndicator(ctx.deps, { projectId, accountId: ctx.account.id }, input),
    ),

  change: projectProcedure('manager')
    .input(code.extend({ goals: indicatorGoals, own: ownIndicator.omit({ code: true }).optional() }))
    .mutation(({ ctx, input: { projectId, ...input } }) =>
      changeIndicator(ctx.deps, { projectId, accountId: ctx.account.id }, input),
    ),

  /** Types in what a reporting period adds to an indicator that is not counted. */
  typeValues: projectProcedure('manager')
    .input(code.extend({ period: z.int().min(1), ...typedValues.shape }))
    .mutation(({ ctx, input: { projectId, ...input } }) =>
      typeValues(ctx.deps, { projectId, accountId: ctx.account.id }, input),
    ),

  retire: projectProcedure('manager')
    .input(code)
    .mutation(({ ctx, input }) =>
      retireIndicator(ctx.deps, { projectId: input.projectId, accountId: ctx.account.id }, input.code),
    ),

  /** Which indicators an event feeds, and why not the others. */
  ofEvent: projectProcedure('manager')
    .input(event)
    .query(({ ctx, input }) => loadEventIndicators(ctx.deps, input)),

  describeEvent: projectProcedure('manager')
    .input(event.extend(eventReporting.shape))
    .mutation(({ ctx, input: { projectId, eventId, ...values } }) =>
      setEventReporting(ctx.deps, { projectId, eventId }, ctx.account.id, values),
    ),

  /** Decides against the rule, or lets it hold again. */
  override: projectProcedure('manager')
    .input(z.intersection(event, indicatorOverride))
    .mutation(({ ctx, input: { projectId, eventId, ...decision } }) =>
      overrideIndicator(ctx.deps, { projectId, eventId }, ctx.account.id, decision),
    ),
};
