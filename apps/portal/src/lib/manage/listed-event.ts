import type { ApiOutputs } from '#lib/server/api.ts';

/** An event of a project as its managers list it. */
export type ListedEvent = ApiOutputs['event']['list'][number];
