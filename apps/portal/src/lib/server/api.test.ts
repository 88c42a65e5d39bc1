import { initTRPC, TRPCError, type inferRouterOutputs } from '@trpc/server';
import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import { isActionFailure, isHttpError, isRedirect } from '@sveltejs/kit';
import { createTRPCClient, httpLink } from '@trpc/client';
import { expect, test } from 'vitest';
import { apiProblem } from './api-problem.ts';
import { createApi, hasSessionCookie, type Caller, type Transport } from './api.ts';
import { withApiErrors } from './with-api-errors.ts';

/** An API with our error shape that refuses in every way the portal must understand. */
const t = initTRPC.create({
  errorFormatter: ({ shape, error }) => {
    const cause = error.cause as { domain?: unknown; fields?: unknown } | undefined;
    return { ...shape, data: { ...shape.data, domain: cause?.domain, fields: cause?.fields } };
  },
});
const refuse = (code: TRPCError['code'], domain?: object, fields?: object) =>
  t.procedure.mutation((): string => {
    throw new TRPCError({ code, cause: Object.assign(new Error(code), { domain, fields }) });
  });
const router = t.router({
  full: refuse('CONFLICT', { code: 'registration.event_closed', params: {} }),
  locked: refuse('UNAUTHORIZED', { code: 'account.code_wrong', params: {} }),
  signedOut: refuse('UNAUTHORIZED', { code: 'request.sign_in_required', params: {} }),
  foreign: refuse('NOT_FOUND', { code: 'request.not_found', params: {} }),
  faulty: refuse(
    'BAD_REQUEST',
    { code: 'request.invalid', params: {} },
    { name: { code: 'field.too_long', params: { max: 3 } }, age: { code: 'no.such_code', params: {} } },
  ),
  busy: refuse('TOO_MANY_REQUESTS', { code: 'request.too_many', params: { seconds: 2 } }),
  bare: refuse('FORBIDDEN'),
});

const answer = (request: Request) =>
  fetchRequestHandler({ endpoint: '/api/trpc', router, req: request, createContext: () => ({}) });
const client = createTRPCClient<typeof router>({
  links: [
    httpLink({
      url: 'http://portal.test/api/trpc',
      fetch: (input, init) => answer(new Request(String(input), init as RequestInit)),
    }),
  ],
});
const event = { url: new URL('http://portal.test/sl/my/data?tab=2&/save'), locals: { locale: 'sl' as const } };
const values = { name: 'Anamarija' };
type Name = keyof inferRouterOutputs<typeof router>;
const run = (name: Name) => withApiErrors(event, values, () => client[name].mutate());
const thrownBy = async (name: Name) => run(name).catch((thrown: unknown) => thrown);

test('a refusal of a rule shows the form again, with its sentence and what was typed', async () => {
  expect(await run('full')).toMatchObject({
    status: 409,
    data: { values, issues: {}, message: 'Prijave na ta dogodek so zaključene.' },
  });
  expect(await run('busy')).toMatchObject({
    status: 429,
    data: { message: 'Poskusov je bilo preveč. Poskusite znova čez 2 sekundi.' },
  });
  expect(await run('locked')).toMatchObject({
    status: 401,
    data: { message: 'Koda ni pravilna. Preverite zadnje prejeto sporočilo.' },
  });
});

test('faults of fields become sentences; a code of a newer API does not break the page', async () => {
  const failure = await run('faulty');
  expect(isActionFailure(failure) && failure.data).toEqual({
    values,
    issues: { name: 'Uporabite največ 3 znake.', age: 'Tega podatka tu ni mogoče uporabiti.' },
    message: 'Nekaterih podatkov ni mogoče uporabiti. Preverite obrazec in ga pošljite znova.',
  });
});

test('a session that is over leads to the sign-in page and back', async () => {
  const thrown = await thrownBy('signedOut');
  expect(isRedirect(thrown) && thrown).toMatchObject({
    status: 303,
    location: `/sl/sign-in?next=${encodeURIComponent('/sl/my/data?tab=2')}`,
  });
});

test('what is not there or not theirs is an error page', async () => {
  const missing = await thrownBy('foreign');
  expect(isHttpError(missing) && missing.status).toBe(404);
  const forbidden = await thrownBy('bare');
  expect(isHttpError(forbidden) && forbidden.body.message).toBe('Vaš račun za to nima pravice.');
});

test('an API that cannot be reached keeps the form; an error of ours goes on', async () => {
  const dead = createTRPCClient<typeof router>({ links: [httpLink({ url: 'http://127.0.0.1:9/api/trpc' })] });
  expect(await withApiErrors(event, values, () => dead.full.mutate())).toMatchObject({ status: 503, data: { values } });
  const ours = new TypeError('x is not a function');
  await expect(withApiErrors(event, values, () => Promise.reject(ours))).rejects.toBe(ours);
  expect(apiProblem(ours)).toBeNull();
});

const caller: Caller = {
  origin: 'https://portal.test',
  cookie: 'a=1; __Host-sens.session=xyz',
  userAgent: 'Browser',
  clientAddress: '192.0.2.7',
  requestId: 'request-1',
  locale: 'hu',
};

test('the API hears who asks, and its cookies are kept for the browser', async () => {
  const seen: Request[] = [];
  const transport: Transport = {
    origin: 'https://portal.test',
    send: async (request) => {
      seen.push(request);
      const headers = new Headers([
        ['set-cookie', 'one=1; Path=/; HttpOnly'],
        ['set-cookie', 'two=2; Expires=Wed, 09 Jun 2027 10:18:14 GMT'],
      ]);
      return new Response('{"result":{"data":null}}', { headers });
    },
  };
  const cookies: string[] = [];
  const { api, apiFetch } = createApi(transport, caller, (cookie) => cookies.push(cookie));
  await api.account.session.query();
  await apiFetch('/api/auth/sign-out', { method: 'POST', headers: { 'x-request-id': 'forged' } });
  expect(seen.map((request) => `${request.method} ${request.url}`)).toEqual([
    'GET https://portal.test/api/trpc/account.session',
    'POST https://portal.test/api/auth/sign-out',
  ]);
  for (const request of seen) {
    expect(request.headers.get('cookie')).toBe(caller.cookie);
    expect(request.headers.get('x-client-address')).toBe('192.0.2.7');
    expect(request.headers.get('x-request-id')).toBe('request-1');
    expect(request.headers.get('accept-language')).toBe('hu');
    expect(request.headers.get('origin')).toBe('https://portal.test');
  }
  expect(cookies.slice(0, 2)).toEqual(['one=1; Path=/; HttpOnly', 'two=2; Expires=Wed, 09 Jun 2027 10:18:14 GMT']);
});

test.each([
  [null, false],
  ['', false],
  ['language=sl', false],
  ['x=sens.session', false],
  ['not-sens.session=1', false],
  ['__Host-sens.session=abc', true],
  ['language=sl; sens.session=abc', true],
])('a cookie header %j holds a session: %s', (cookie, expected) => {
  expect(hasSessionCookie(cookie)).toBe(expected);
});
