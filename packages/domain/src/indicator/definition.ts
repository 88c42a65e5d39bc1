import type { Localised } from '../shared/localise.ts';
import type { CountingRule } from './counting-rule.ts';

/** Where a definition comes from; `own` is the project's. */
export const frameworks = ['interreg_2021', 'interreg_2014', 'esf_plus', 'own'] as const;
export type Framework = (typeof frameworks)[number];

/**
 * What an indicator of a programme counts. Definitions are data: a project adopts a version of one, and keeps it when a
 * later version is shipped, so that no number changes by itself.
 */
export interface IndicatorDefinition {
  readonly code: string;
  /** Counts up whenever the rule or its words change. */
  readonly version: number;
  readonly framework: Framework;
  readonly name: Localised;
  /** What counts, in words. */
  readonly explanation: Localised;
  /** Where the rule is written down. */
  readonly source: Localised;
  readonly rule: CountingRule;
}

const open: CountingRule = {
  unit: 'participations',
  joint: false,
  audience: null,
  eventKinds: [],
  scheme: false,
  equality: false,
  time: 'during',
  genders: [],
  ageBands: [],
  organisationKinds: [],
  exclusiveGroup: null,
  rank: 0,
  wants: [],
};

/** A rule that lets everything through but for what is given. */
export const rule = (values: Partial<CountingRule>): CountingRule => ({ ...open, ...values });
