import { expect, test } from 'vitest';
import { askAuth } from './ask-auth.ts';

const asked: Request[] = [];
const answering = (status: number, body: object, headers: Record<string, string> = {}) => ({
  apiFetch: (path: string, init?: RequestInit) => {
    asked.push(new Request(new URL(path, 'http://localhost'), init));
    return Promise.resolve(Response.json(body, { status, headers }));
  },
});

test('posts JSON below the path of the sign-in service', async () => {
  expect(await askAuth(answering(200, {}), '/sign-in/email', { email: 'a@example.org' })).toBe(null);
  const request = asked.at(-1)!;
  expect([request.method, new URL(request.url).pathname]).toEqual(['POST', '/api/auth/sign-in/email']);
  expect(await request.json()).toEqual({ email: 'a@example.org' });
});

test.each([
  [400, 'INVALID_OTP', 'account.code_wrong'],
  [400, 'OTP_EXPIRED', 'account.code_expired'],
  [403, 'TOO_MANY_ATTEMPTS', 'account.code_locked'],
  [401, 'INVALID_EMAIL_OR_PASSWORD', 'account.password_wrong'],
  [400, 'SOMETHING_ELSE', 'request.invalid'],
  [502, 'INVALID_OTP', 'request.unavailable'],
])('%s %s is %s', async (status, code, ours) => {
  expect(await askAuth(answering(status, { code }), '/x', {})).toEqual({ status, code: ours, params: {} });
});

test('says how long to wait', async () => {
  const limited = await askAuth(answering(429, {}, { 'x-retry-after': '42' }), '/x', {});
  expect(limited).toEqual({ status: 429, code: 'request.too_many', params: { seconds: 42 } });
  const silent = await askAuth(answering(429, {}), '/x', {});
  expect(silent?.params).toEqual({ seconds: 60 });
});

test('a service that cannot be reached is not available', async () => {
  const away = { apiFetch: () => Promise.reject(new Error('ECONNREFUSED')) };
  expect(await askAuth(away, '/x', {})).toEqual({ status: 503, code: 'request.unavailable', params: {} });
});
