/** What a check of a report looks at. */
export const reportChecks = [
  'period_not_over',
  'earlier_open',
  'conflicts',
  'unmarked',
  'unfinalised',
  'unsigned',
  'evidence',
  'unknown',
  'small_cells',
  'narratives',
  'not_counted',
] as const;
export type ReportCheckKind = (typeof reportChecks)[number];

export interface ReportCheck {
  readonly kind: ReportCheckKind;
  /** How often. */
  readonly count: number;
  /** While it is so, the report cannot be frozen. */
  readonly blocks: boolean;
}

/** The facts that a report is checked by, each a number of cases. */
export type ReportFacts = Readonly<Record<ReportCheckKind, number>>;

const blocking: readonly ReportCheckKind[] = ['period_not_over', 'earlier_open', 'conflicts'];

/** What there is to say before a report is frozen; what blocks comes first. */
export const checkReport = (facts: ReportFacts): ReportCheck[] =>
  reportChecks
    .filter((kind) => facts[kind] > 0)
    .map((kind) => ({ kind, count: facts[kind], blocks: blocking.includes(kind) }));
