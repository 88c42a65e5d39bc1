/** Pages that search engines should show, by their route. What is not here is for one person, or a step of a task. */
const indexed: readonly string[] = [
  '/[lang=locale]',
  '/[lang=locale]/(public)/projects/[project]',
  '/[lang=locale]/(public)/projects/[project]/events/[event]',
  '/[lang=locale]/(public)/projects/[project]/figures',
  '/[lang=locale]/(public)/verify',
];

/** Whether a page is the same for everybody and worth finding: it says where its home is and what its translations are. */
export const isPublic = (routeId: string | null): boolean => routeId !== null && indexed.includes(routeId);

/** Of the query only what makes another page of it: a filtered list is a part of the whole one. */
const ownPages = ['when', 'page'];

/**
 * The query under which a page has its home, with its question mark.
 *
 * @example canonicalSearch(new URLSearchParams('kind=workshop&page=2')) // '?page=2'
 */
export function canonicalSearch(query: Iterable<readonly [string, string]>): string {
  const kept = [...query].filter(([name]) => ownPages.includes(name));
  return kept.length > 0 ? `?${kept.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&')}` : '';
}
