import { catalogueQuery, type CatalogueFilter } from '@sens/domain/event';

/** The address of a filtered list, seen from the list: `?kind=workshop`, or the bare page. */
export function catalogueLink(pathname: string, filter: CatalogueFilter): string {
  const query = catalogueQuery(filter);
  return query ? `?${query}` : pathname;
}
