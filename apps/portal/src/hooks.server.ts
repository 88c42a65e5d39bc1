import { API_URL } from '$app/env/private';
import { errorText } from '@sens/messages';
import { redirect, type RequestEvent } from '@sveltejs/kit';
import { sequence, type Handle, type HandleServerError } from '@sveltejs/kit/hooks';
import { signInPath } from '#lib/paths.ts';
import { apiProblem } from '#lib/server/api-problem.ts';
import { chooseTransport } from '#lib/server/api.ts';
import { chooseLocale, languageCookie } from '#lib/server/choose-locale.ts';
import { connectApi } from '#lib/server/connect-api.ts';
import { keepPages } from '#lib/server/keep-pages.ts';
import { logError } from '#lib/server/log-error.ts';
import { isForSignedIn, pageFacts, securityHeaders } from '#lib/server/security-headers.ts';

const oneYear = 365 * 24 * 60 * 60;

const isHttps = (event: RequestEvent): boolean => event.url.protocol === 'https:';

/** The request id a proxy gave, when it looks like one, so that both logs can be read together. */
function requestIdOf(event: RequestEvent): string {
  const given = event.request.headers.get('x-request-id') ?? '';
  return /^[\w-]{8,64}$/.test(given) ? given : crypto.randomUUID();
}

/** The language of the page, said to the browser and remembered when it is not the one we would have chosen. */
const speak: Handle = async ({ event, resolve }) => {
  const cookie = event.cookies.get(languageCookie);
  const acceptLanguage = event.request.headers.get('accept-language');
  const locale = chooseLocale({ pathname: event.url.pathname, cookie, acceptLanguage });
  event.locals.locale = locale;
  const response = await resolve(event, { transformPageChunk: ({ html }) => html.replace('%lang%', locale) });
  if (locale !== chooseLocale({ pathname: '/', cookie, acceptLanguage })) {
    const options = { path: '/', sameSite: 'lax', maxAge: oneYear, secure: isHttps(event) } as const;
    response.headers.append('set-cookie', event.cookies.serialize(languageCookie, locale, options));
  }
  return response;
};

/** The headers of every page, and the cookies that the API set on the way. */
const connect: Handle = async ({ event, resolve }) => {
  event.locals.requestId = requestIdOf(event);
  const cookies = connectApi(event, chooseTransport(API_URL, event.url.origin));
  const response = await resolve(event);
  for (const [name, value] of securityHeaders(pageFacts(event.route.id, isHttps(event)))) {
    response.headers.set(name, value);
  }
  for (const cookie of cookies) response.headers.append('set-cookie', cookie);
  response.headers.set('x-request-id', event.locals.requestId);
  return response;
};

/**
 * Pages for people who are signed in send others to the sign-in page, form actions too. The API decides again on each
 * call; while it cannot be asked, the page's own calls say so.
 */
const guard: Handle = async ({ event, resolve }) => {
  if (isForSignedIn(event.route.id)) {
    const session = await event.locals.session().catch(() => undefined);
    if (session === null) redirect(303, signInPath(event.locals.locale, event.url));
  }
  return resolve(event);
};

export const handle: Handle = sequence(speak, connect, guard, keepPages);

/** The sentence an error page shows. Errors nobody foresaw get a reference, which is in the log with the stack. */
export const handleError: HandleServerError = ({ kind, error, event }) => {
  if (kind === 'app') return {};
  const { locale = 'en', requestId = '' } = event.locals;
  if (kind === 'framework' || kind === 'validation') {
    return { message: errorText(locale, error.status === 404 ? 'request.not_found' : 'request.invalid', {}) };
  }
  const problem = apiProblem(error);
  if (problem && problem.status < 500) {
    return { status: problem.status, message: errorText(locale, problem.code, problem.params) };
  }
  const reference = crypto.randomUUID().slice(0, 8).toUpperCase();
  const facts = { requestId, reference, method: event.request.method, route: event.route.id };
  logError(error, facts);
  const status = problem?.status ?? 500;
  const unavailable = status === 503 && errorText(locale, 'request.unavailable', {});
  return { status, reference, message: unavailable || errorText(locale, 'request.internal', { reference }) };
};
