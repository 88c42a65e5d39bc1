import { eventKinds, type EventKind } from '@sens/domain/event';

/** What the catalogue's address asks for. */
export interface CatalogueFilter {
  readonly kind?: EventKind | undefined;
  readonly side?: string | undefined;
  readonly language?: string | undefined;
  readonly when: 'upcoming' | 'past';
  /** From 1. */
  readonly page: number;
}

/**
 * Reads the query of a catalogue's address. Anybody may have written it: what the project does not offer is as if it
 * were not there.
 */
export function readCatalogueFilter(
  query: URLSearchParams,
  offered: { readonly sides: readonly string[]; readonly languages: readonly string[] },
): CatalogueFilter {
  const oneOf = <T extends string>(name: string, values: readonly T[]) =>
    values.find((value) => value === query.get(name));
  const page = query.get('page') ?? '';
  return {
    kind: oneOf('kind', eventKinds),
    side: oneOf('side', offered.sides),
    language: oneOf('language', offered.languages),
    when: query.get('when') === 'past' ? 'past' : 'upcoming',
    page: /^[1-9]\d{0,3}$/.test(page) ? Number(page) : 1,
  };
}
