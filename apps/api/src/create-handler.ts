import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';
import type { Config } from './config.ts';
import { clientAddressHeader } from './shared/client-address.ts';
import type { Caller } from './shared/require-same-origin.ts';

type App = Hono<{ Bindings: Caller }>;
type PortalHandler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** Where the portal finds the API of its own process; the two bundles share no modules. */
const bridge = Symbol.for('sens.api');

/** One listener for one port: the API's paths go to the API, everything else to the portal. */
export async function createHandler(config: Config, app: App): Promise<RequestListener> {
  publishApi(app);
  const api = getRequestListener((request) => app.fetch(request, {}), { overrideGlobalObjects: false });
  const portal = config.servePortal ? await loadPortal() : null;
  return (request, response) => {
    setTrustedHeaders(config, request);
    // For static files too, which are served before the portal's own hooks run.
    response.setHeader('x-content-type-options', 'nosniff');
    if (/^\/(api|health)\//.test(request.url ?? '')) return void api(request, response);
    if (portal) return portal(request, response, () => notFound(response));
    notFound(response);
  };
}

/** Lets the portal call the API without a hop over HTTP. */
export function publishApi(app: App): void {
  const fetch = async (request: Request) => app.fetch(request, { internal: true });
  Object.assign(globalThis, { [bridge]: { fetch } });
}

/** Headers that our own code relies on are never taken from outside. */
function setTrustedHeaders(config: Config, request: IncomingMessage): void {
  const forwarded = String(request.headers['x-forwarded-for'] ?? '').split(',');
  const client = config.trustedProxies > 0 ? forwarded.at(-config.trustedProxies)?.trim() : undefined;
  request.headers[clientAddressHeader] = client || request.socket.remoteAddress || 'unknown';
  request.headers['x-portal-protocol'] = config.publicUrl.protocol.slice(0, -1);
  request.headers['x-portal-host'] = config.anyHost ? (request.headers.host ?? '') : config.publicUrl.host;
}

async function loadPortal(): Promise<PortalHandler> {
  // The adapter reads these when it is loaded: the origin comes from PUBLIC_URL, not from what a caller claims.
  process.env.PROTOCOL_HEADER = 'x-portal-protocol';
  process.env.HOST_HEADER = 'x-portal-host';
  process.env.ADDRESS_HEADER = clientAddressHeader;
  // A spreadsheet or logo of 5 MB, and a little around it; half a megabyte would be the adapter's own limit.
  process.env.BODY_SIZE_LIMIT = '6M';
  const built = new URL('../../portal/build/handler.js', import.meta.url).href;
  // A material of 10 MB is posted through the portal's forms.
  process.env.BODY_SIZE_LIMIT = '12M';
  // eslint-disable-next-line sens/imports -- the portal's build, which no type check can know
  const { handler } = (await import(/* @vite-ignore */ built)) as { handler: PortalHandler };
  return handler;
}

function notFound(response: ServerResponse): void {
  response.statusCode = 404;
  response.end();
}
