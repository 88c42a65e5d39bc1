import type { RequestEvent } from '@sveltejs/kit';
import type { Handle } from '@sveltejs/kit/hooks';
import { LRUCache } from 'lru-cache';
import { hasSessionCookie } from './api.ts';

/** Pages that look the same to everybody who is not signed in: the home page, a project's catalogue and figures. */
const keptRoutes: ReadonlySet<string | null> = new Set([
  '/[lang=locale]',
  '/[lang=locale]/(public)/projects/[project]',
  '/[lang=locale]/(public)/projects/[project]/figures',
]);

/** What changes with time alone, such as the opening of a registration, and what the last change cannot tell. */
const longest = 10_000;
const mostCharacters = 16_000_000;

interface KeptPage {
  /** The last change before the page was drawn, in its project or, for the home page, anywhere. */
  readonly change: string | null;
  readonly headers: [string, string][];
  readonly html: string;
}

const pages = new LRUCache<string, KeptPage>({
  maxSize: mostCharacters,
  sizeCalculation: ({ html }) => html.length,
  ttl: longest,
});

/**
 * Keeps public pages for some seconds, as long as nothing changes in their project, so that a link sent to thousands
 * does not have the same page drawn for each of them. These pages have no script (decision 0123); one whose policy lets
 * a script in by a nonce would be for one visitor alone, and is not kept.
 */
export const keepPages: Handle = async ({ event, resolve }) => {
  if (!isForEverybody(event)) return resolve(event);
  const change = await event.locals.api.project.lastChange.query({ slug: event.params.project }).catch(() => undefined);
  if (change === undefined) return resolve(event);
  const address = event.url.href;
  const kept = pages.get(address);
  if (kept && kept.change === change) return new Response(kept.html, { headers: kept.headers });
  const response = await resolve(event);
  if (!mayBeKept(response)) return response;
  const html = await response.text();
  pages.set(address, { change, headers: [...response.headers], html });
  return new Response(html, response);
};

const mayBeKept = ({ status, headers }: Response): boolean =>
  status === 200 && !headers.has('set-cookie') && !headers.get('content-security-policy')?.includes("'nonce-");

const isForEverybody = ({ request, route, isDataRequest }: RequestEvent): boolean =>
  keptRoutes.has(route.id) &&
  request.method === 'GET' &&
  !isDataRequest &&
  !hasSessionCookie(request.headers.get('cookie'));
