import type { Localised } from '../shared/localise.ts';
import type { CountingRule } from './counting-rule.ts';
import type { Framework } from './definition.ts';
import type { TypedEntry } from './typed-values.ts';
import type { ReportCheck } from './check-report.ts';

/** The values of one side, or of all together. */
export interface ReportValue {
  /** null: all sides together. */
  readonly side: string | null;
  readonly target: number | null;
  /** What the report before said in all. */
  readonly previous: number;
  /** By how much that has changed since. */
  readonly corrected: number;
  readonly period: number;
  readonly cumulative: number;
}

/** A row as it is counted. */
export interface ReportRowValues {
  readonly day: string;
  readonly side: string;
  readonly gender: string | null;
  readonly ageBand: string | null;
  readonly organisationKind: string | null;
  readonly sessions: number;
  readonly minutes: number;
  /** Of a number that is typed in. */
  readonly value?: number;
}

export interface ReportCorrection {
  readonly key: string;
  readonly before: ReportRowValues | null;
  readonly after: ReportRowValues | null;
}

export interface ReportedIndicator {
  readonly code: string;
  readonly version: number;
  readonly framework: Framework;
  readonly name: Localised;
  readonly explanation: Localised;
  readonly source: Localised;
  readonly rule: CountingRule;
  readonly responsible: string | null;
  readonly baseline: number;
  readonly values: readonly ReportValue[];
  readonly narrative: Localised;
  /** The numbers it is made of, where they are typed in. */
  readonly typed?: readonly TypedEntry[];
  /** How many rows the cumulative value has, and their hash. */
  readonly rows: { readonly count: number; readonly sha256: string };
  readonly corrections: readonly ReportCorrection[];
}

/**
 * A report as it is frozen: everything that stands in it, in the order of the monitoring system. It says neither when nor
 * by whom it was frozen, so that the same state always has the same hash.
 */
export interface ReportContent {
  readonly format: 'sens-indicator-report/1';
  readonly project: {
    readonly name: Localised;
    readonly acronym: Localised;
    readonly number: string;
    readonly programme: Localised;
    readonly fundingPeriod: string;
  };
  readonly period: { readonly number: number; readonly startsOn: string; readonly endsOn: string };
  /** The hash of the report before. */
  readonly previous: string | null;
  readonly summary: Localised;
  readonly indicators: readonly ReportedIndicator[];
  readonly checks: readonly ReportCheck[];
}
