/** What decides the headers of a response. */
export interface PageFacts {
  readonly https: boolean;
  /** Pages behind a link that works like a key: their address must not travel on. */
  readonly privateLink: boolean;
  /** Pages for one person; no cache may keep them. */
  readonly personal: boolean;
}

/** The headers beside the content security policy, which SvelteKit writes because it knows the nonces. */
export function securityHeaders({ https, privateLink, personal }: PageFacts): [string, string][] {
  const headers: [string, string][] = [
    ['x-content-type-options', 'nosniff'],
    ['cross-origin-opener-policy', 'same-origin'],
    ['cross-origin-resource-policy', 'same-origin'],
    ['referrer-policy', privateLink ? 'same-origin' : 'strict-origin-when-cross-origin'],
    ['permissions-policy', 'camera=(self), microphone=(), geolocation=(), payment=(), usb=()'],
  ];
  if (https) headers.push(['strict-transport-security', 'max-age=31536000; includeSubDomains']);
  if (privateLink || personal) headers.push(['x-robots-tag', 'noindex'], ['cache-control', 'private, no-store']);
  return headers;
}

/**
 * What a route's name tells: pages under `(participant)` and `(staff)` are for one person; a route with a `[token]`,
 * `[code]` or `[accessCode]` in it is opened by a private link.
 */
export function pageFacts(routeId: string | null, https: boolean): PageFacts {
  const id = routeId ?? '';
  return { https, privateLink: /\[(token|code|accessCode)[\]=]/.test(id), personal: isForSignedIn(id) };
}

/** Whether a route is only for people who are signed in. */
export const isForSignedIn = (routeId: string | null): boolean => /\/\((participant|staff)\)(\/|$)/.test(routeId ?? '');
