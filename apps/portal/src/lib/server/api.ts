import type { AppRouter } from '@sens/api/router';
import type { Locale } from '@sens/messages';
import { createTRPCClient, httpLink, type TRPCClient } from '@trpc/client';
import type { inferRouterOutputs } from '@trpc/server';

export type Api = TRPCClient<AppRouter>;
export type ApiOutputs = inferRouterOutputs<AppRouter>;
export type Session = NonNullable<ApiOutputs['account']['session']>;

/** Hands a request to the API: to the function in this process, or over the network. */
export interface Transport {
  readonly origin: string;
  readonly send: (request: Request) => Promise<Response>;
}

/** Where `main.ts` of the API leaves its `fetch` when both share a process. */
const apiKey: unique symbol = Symbol.for('sens.api');

/** Longer than the slowest procedure; a hanging API must not hold the portal's requests for ever. */
const patience = 30_000;

/**
 * @param apiUrl the API's origin when it is a process of its own
 * @param ownOrigin the portal's origin, which is the API's too when they share a process
 * @throws Error when there is neither
 */
export function chooseTransport(apiUrl: string | undefined, ownOrigin: string): Transport {
  if (apiUrl) {
    const send = (request: Request) => fetch(request, { redirect: 'manual', signal: AbortSignal.timeout(patience) });
    return { origin: apiUrl, send };
  }
  const bridge = (globalThis as { [apiKey]?: { fetch: Transport['send'] } })[apiKey];
  if (!bridge) throw new Error('No API: set API_URL, or start the portal through the API.');
  return { origin: ownOrigin, send: (request) => bridge.fetch(request) };
}

/** Who asks: what of the visitor's request goes on to the API. */
export interface Caller {
  readonly origin: string;
  readonly cookie: string | null;
  readonly userAgent: string | null;
  readonly clientAddress: string;
  readonly requestId: string;
  readonly locale: Locale;
}

/**
 * The API as one visitor sees it.
 *
 * @param keepCookie gets every cookie the API sets, so that it reaches the visitor's browser
 */
export function createApi(transport: Transport, caller: Caller, keepCookie: (setCookie: string) => void) {
  const call = async (input: string | URL, init: RequestInit = {}) => {
    const request = new Request(input, init);
    for (const [name, value] of callerHeaders(caller)) request.headers.set(name, value);
    const response = await transport.send(request);
    response.headers.getSetCookie().forEach(keepCookie);
    return response;
  };
  const api: Api = createTRPCClient<AppRouter>({
    links: [
      httpLink({
        url: `${transport.origin}/api/trpc`,
        fetch: (input, init) => call(String(input), init as RequestInit),
      }),
    ],
  });
  return { api, apiFetch: (path: string, init?: RequestInit) => call(transport.origin + path, init) };
}

function callerHeaders(caller: Caller): [string, string][] {
  const headers: [string, string | null][] = [
    ['cookie', caller.cookie],
    ['user-agent', caller.userAgent],
    ['origin', caller.origin],
    ['accept-language', caller.locale],
    ['x-client-address', caller.clientAddress],
    ['x-request-id', caller.requestId],
  ];
  return headers.filter((header): header is [string, string] => header[1] !== null);
}

/** Whether a cookie header holds a session; without one nobody needs to be asked who it is. */
export const hasSessionCookie = (cookie: string | null): boolean =>
  /(^|;\s*)(__Host-)?sens\.session=/.test(cookie ?? '');
