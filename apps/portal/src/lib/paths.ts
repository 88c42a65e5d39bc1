import type { Locale } from '@sens/messages';
import type { ReadonlyURL } from '$app/state';

/** A page's address in a language: `path('sl', 'events', slug)` is `/sl/events/mentorji`. */
export const path = (locale: Locale, ...segments: string[]): string =>
  ['', locale, ...segments.map(encodeURIComponent)].join('/');

/** The same page in another language, with the same query. */
export function inLanguage(url: Pick<ReadonlyURL, 'pathname' | 'search'>, locale: Locale): string {
  const [, , ...rest] = url.pathname.split('/');
  return ['', locale, ...rest].join('/') + url.search;
}

/** The sign-in page, which leads back to where the visitor was. */
export const signInPath = (locale: Locale, url: Pick<ReadonlyURL, 'pathname' | 'searchParams'>): string =>
  `${path(locale, 'sign-in')}?next=${encodeURIComponent(withoutAction(url))}`;

/** `?/name` in an address names the form action that was posted to; a page opened with it would not be found. */
function withoutAction(url: Pick<ReadonlyURL, 'pathname' | 'searchParams'>): string {
  const query = new URLSearchParams([...url.searchParams].filter(([name]) => !name.startsWith('/'))).toString();
  return query ? `${url.pathname}?${query}` : url.pathname;
}
