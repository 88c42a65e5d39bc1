import type { CatalogueFilter, EventChoice } from './catalogue-filter.ts';

// No schema here: it is needed to read an address, not to write one, and pages only write them.

const choiceNames = [
  'q',
  'kind',
  'side',
  'language',
  'place',
  'from',
  'to',
  'free',
  'online',
] as const satisfies readonly (keyof EventChoice)[];

/** Whether anything at all narrows the list down. */
export const isNarrowed = (filter: EventChoice): boolean => choiceNames.some((name) => filter[name] !== undefined);

/** The same list without what narrows it down. */
export const withoutChoice = ({ when, view, month, page }: CatalogueFilter): CatalogueFilter => ({
  ...{ when, view, month, page },
});

/**
 * The query that asks for a filter, in one order and without what goes without saying, so that the same list has the
 * same address. Reading it gives the filter again.
 *
 * @example catalogueQuery({ when: 'upcoming', view: 'agenda', page: 1, kind: 'workshop', free: true }) // kind=workshop&free=1
 */
export function catalogueQuery(filter: CatalogueFilter): string {
  const { when, view, month, page } = filter;
  const pairs: [string, string][] = choiceQuery(filter);
  if (when !== 'upcoming') pairs.push(['when', when]);
  if (view !== 'agenda') pairs.push(['view', view]);
  if (month !== undefined) pairs.push(['month', month]);
  if (page !== 1) pairs.push(['page', String(page)]);
  return join(pairs);
}

/** The query of a feed: the choice alone. */
export const feedQuery = (filter: EventChoice, locale: string): string =>
  join([...choiceQuery(filter), ['locale', locale]]);

function choiceQuery(filter: EventChoice): [string, string][] {
  return choiceNames.flatMap((name): [string, string][] => {
    const value = filter[name];
    return value === undefined ? [] : [[name, value === true ? '1' : value]];
  });
}

const join = (pairs: readonly (readonly [string, string])[]): string =>
  pairs.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
