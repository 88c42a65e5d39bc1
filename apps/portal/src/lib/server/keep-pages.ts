import type { RequestEvent } from '@sveltejs/kit';
import type { Handle } from '@sveltejs/kit/hooks';
import { LRUCache } from 'lru-cache';
import { hasSessionCookie } from './api.ts';

/** Pages that look the same to everybody who is not signed in: the home page and a project's catalogue. */
const keptRoutes: ReadonlySet<string | null> = new Set([
  '/[lang=locale]',
  '/[lang=locale]/(public)/projects/[project]',
]);

/** What changes with time alone, such as the opening of a registration, and what the last change cannot tell. */
const longest = 10_000;
const mostCharacters = 16_000_000;

export interface KeptPage {
  /** The last change before the page was drawn, in its project or, for the home page, anywhere. */
  readonly change: string | null;
  readonly headers: readonly (readonly [string, string])[];
  readonly html: string;
  /** The nonce of the policy that was in force when the page was drawn. */
  readonly nonce: string;
}

const pages = new LRUCache<string, KeptPage>({
  maxSize: mostCharacters,
  sizeCalculation: ({ html }) => html.length,
  ttl: longest,
});

/**
 * Keeps public pages for some seconds, as long as nothing changes in their project, so that a link sent to thousands
 * does not have the same page drawn for each of them. Each visitor still gets a nonce of their own.
 */
export const keepPages: Handle = async ({ event, resolve }) => {
  if (!isForEverybody(event)) return resolve(event);
  const change = await event.locals.api.project.lastChange.query({ slug: event.params.project }).catch(() => undefined);
  if (change === undefined) return resolve(event);
  const address = event.url.href;
  const kept = pages.get(address);
  if (kept && kept.change === change) return serveAgain(kept);
  const response = await resolve(event);
  const nonce = /'nonce-([^']+)'/.exec(response.headers.get('content-security-policy') ?? '')?.[1];
  if (response.status !== 200 || response.headers.has('set-cookie') || !nonce) return response;
  const html = await response.text();
  // Another nonce may have another length.
  response.headers.delete('content-length');
  pages.set(address, { change, headers: [...response.headers], html, nonce });
  return new Response(html, response);
};

const isForEverybody = ({ request, route, isDataRequest }: RequestEvent): boolean =>
  keptRoutes.has(route.id) &&
  request.method === 'GET' &&
  !isDataRequest &&
  !hasSessionCookie(request.headers.get('cookie'));

/** The page as it was drawn, under a nonce that nobody has seen yet. */
export function serveAgain({ headers, html, nonce }: KeptPage): Response {
  const fresh = crypto.randomUUID();
  const renewed = headers.map(([name, value]): [string, string] => [name, value.replaceAll(nonce, fresh)]);
  return new Response(html.replaceAll(nonce, fresh), { headers: renewed });
}
