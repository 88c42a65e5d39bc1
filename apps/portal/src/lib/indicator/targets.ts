import type { ApiOutputs } from '#lib/server/api.ts';

/** An indicator with its targets and values. */
export type Progress = ApiOutputs['indicator']['progress']['indicators'][number];

/** The values of one side, or of all together. */
export type TargetValue = Progress['total'];

/** One indicator with all there is to it. */
export type Explained = ApiOutputs['indicator']['explain'];

export type Report = ApiOutputs['indicator']['report'];

/** What a row of counted people says. */
export type CountedRow = ApiOutputs['indicator']['countedRows']['rows'][number];

/** Whether an indicator counts rows that can be opened. */
export const hasRows = (unit: Progress['unit']): boolean =>
  unit === 'participations' || unit === 'participants' || unit === 'completions';
