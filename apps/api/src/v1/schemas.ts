import { countingUnits, frameworks } from '@sens/domain/indicator';
import { fundingPeriods } from '@sens/domain/project';
import { z } from 'zod';

/*
 * What the API answers. These schemas are the source of the OpenAPI document, and the tests hold every answer against
 * them. Fields are explained in each language by their names (`api_docs.field`).
 */

/** By language, as far as somebody wrote it. */
const text = z.record(z.string(), z.string());
const day = z.iso.date();
const count = z.int().min(0);
const amount = z.number();
/** null: all sides together. */
const side = z.string().nullable();
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const period = z.object({ number: z.int().min(1), startsOn: day, endsOn: day });

const project = z.object({
  ...{ slug: z.string(), number: z.string(), name: text, acronym: text, programme: text },
  fundingPeriod: z.enum(fundingPeriods),
  ...{ startsOn: day, endsOn: day, sides: z.array(z.string()), languages: z.array(z.string()) },
  periods: z.array(period),
  partners: z.array(z.object({ name: z.string(), side: z.string() })),
});

const definition = {
  ...{ code: z.string(), version: z.int().min(1), framework: z.enum(frameworks) },
  ...{ name: text, explanation: text, source: text },
};

const indicator = z.object({
  ...definition,
  ...{ unit: z.enum(countingUnits), responsible: z.string().nullable(), baseline: amount },
  values: z.array(
    z.object({
      ...{ side, target: amount.nullable(), cumulative: amount, forecast: count.nullable() },
      periods: z.array(z.object({ number: z.int().min(1), value: amount, cumulative: amount })),
    }),
  ),
});
const indicators = z.object({ indicators: z.array(indicator) });

const breakdown = z.object({
  ...{ code: z.string(), unit: z.enum(countingUnits), period: z.int().min(1).nullable() },
  totals: z.array(z.object({ side, count: amount })),
  cells: z.array(
    z.object({
      dimension: z.enum(['region', 'gender', 'ageBand', 'organisationKind', 'eventKind']),
      ...{ value: z.string().nullable(), label: z.string(), side: z.string(), count },
    }),
  ),
});

const event = z.object({
  ...{ id: z.uuid(), title: text, kind: z.string(), status: z.enum(['published', 'finished']), side: z.string() },
  ...{ startsOn: day, endsOn: day, audience: z.enum(['targeted', 'public']), joint: z.boolean() },
  ...{ organiserSides: z.array(z.string()), indicators: z.array(z.string()) },
  ...{ registered: count, participations: count, completions: count, hours: z.number().min(0) },
});
const events = z.object({ events: z.array(event) });

const listedReport = z.object({ ...period.shape, frozenAt: z.iso.datetime(), sha256 });
const reports = z.object({ reports: z.array(listedReport) });

const reportedIndicator = z.object({
  ...definition,
  ...{ rule: z.looseObject({ unit: z.string() }), responsible: z.string().nullable(), baseline: amount },
  values: z.array(
    z.object({
      ...{ side, target: amount.nullable(), previous: amount, corrected: amount, period: amount },
      cumulative: amount,
    }),
  ),
  narrative: text,
  rows: z.object({ count, sha256: z.string() }),
  corrections: z.object({ added: count, removed: count, changed: count }),
});
const report = z.object({
  ...listedReport.shape,
  previous: sha256.nullable(),
  summary: text,
  indicators: z.array(reportedIndicator),
  checks: z.array(z.object({ kind: z.string(), count, blocks: z.boolean() })),
});

/** RFC 9457. */
const problem = z.object({
  ...{ type: z.string(), title: z.string(), status: z.int(), detail: z.string(), code: z.string() },
});

/** Every answer by the name it has in the document. */
export const answers = {
  ...{ Project: project, Indicators: indicators, Breakdown: breakdown, Events: events },
  ...{ Reports: reports, Report: report, Problem: problem },
};
export type AnswerName = keyof typeof answers;
export type Answer<N extends AnswerName> = z.output<(typeof answers)[N]>;
