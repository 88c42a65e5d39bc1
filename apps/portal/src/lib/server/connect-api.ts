import type { RequestEvent } from '@sveltejs/kit';
import { createApi, hasSessionCookie, type Session, type Transport } from './api.ts';

/**
 * Gives a request its API and its session.
 *
 * @returns the cookies the API sets, in a list that fills as the request goes on; they belong on the response
 */
export function connectApi(event: RequestEvent, transport: Transport): readonly string[] {
  const cookies: string[] = [];
  const { headers } = event.request;
  const caller = {
    origin: event.url.origin,
    cookie: headers.get('cookie'),
    userAgent: headers.get('user-agent'),
    clientAddress: event.getClientAddress(),
    requestId: event.locals.requestId,
    locale: event.locals.locale,
  };
  const { api, apiFetch } = createApi(transport, caller, (cookie) => cookies.push(cookie));
  let session: Promise<Session | null> | undefined;
  const askSession = async () => (hasSessionCookie(caller.cookie) ? api.account.session.query() : null);
  Object.assign(event.locals, { api, apiFetch, session: () => (session ??= askSession()) });
  return cookies;
}
