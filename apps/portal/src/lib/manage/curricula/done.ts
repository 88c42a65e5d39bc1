import { m, type Locale } from '@sens/messages';

/** What was done to a curriculum or an event's prerequisites; a page that is led to names it in its address. */
const done = [
  ...(['saved', 'published', 'version', 'module_added', 'module_saved', 'module_removed', 'module_moved'] as const),
  ...(['material_added', 'material_removed', 'prerequisites', 'waived', 'withdrawn', 'assessed'] as const),
] as const;
export type Done = (typeof done)[number];

/** The sentence for what was done: by the page's form, else by the one that led here. */
export function doneText(locale: Locale, form: object | null, query: Pick<URLSearchParams, 'get'>): string | null {
  // A form that was posted says what came of it; the address may still name what came before.
  const named = form === null ? query.get('done') : 'done' in form ? form.done : null;
  const known = done.find((what) => what === named);
  return known ? m.curricula_done(locale, { done: known }) : null;
}
