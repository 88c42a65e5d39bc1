import type { OperationId } from './operations.ts';

/**
 * The columns of the tables, in their order. They are called the same in every language, so that a spreadsheet that
 * refers to them goes on working.
 */
export const csvColumns: Readonly<Partial<Record<OperationId, readonly string[]>>> = {
  indicators: [
    ...['code', 'name', 'framework', 'unit', 'side', 'period', 'starts_on', 'ends_on', 'baseline', 'target'],
    ...['value', 'cumulative', 'forecast'],
  ],
  breakdown: ['code', 'period', 'dimension', 'value', 'label', 'side', 'count'],
  events: [
    ...['id', 'title', 'kind', 'status', 'side', 'starts_on', 'ends_on', 'audience', 'joint', 'indicators'],
    ...['registered', 'participations', 'completions', 'hours'],
  ],
  reports: ['number', 'starts_on', 'ends_on', 'frozen_at', 'sha256'],
  report: ['code', 'name', 'side', 'target', 'previous', 'corrected', 'period', 'cumulative'],
};
