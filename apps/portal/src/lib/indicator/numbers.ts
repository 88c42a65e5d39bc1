import type { ApiOutputs } from '#lib/server/api.ts';

type Summary = ApiOutputs['indicator']['summary'];

/** The three counts of one side, or of all together. */
export type Numbers = Summary['total'];

/** One participation, with the person and the event. */
export type LedgerRow = ApiOutputs['indicator']['rows']['rows'][number];
