import type { ApiOutputs } from '#lib/server/api.ts';

type Preview = ApiOutputs['participant']['importPreview'];

/** A row of a previewed list: what is wrong with it and whom it matches. */
export type ImportRow = Preview['rows'][number];
export type ImportResult = NonNullable<Preview['result']>;
