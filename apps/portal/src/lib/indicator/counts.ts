import type { Count } from '@sens/domain/indicator';

export type { Count };

/** In the order in which they are shown. Here too, so that a page need not load the schemas that stand beside them. */
export const counts = ['participations', 'participants', 'completions'] as const satisfies readonly Count[];
