import { serverEngines } from '@sens/db/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mintProject, openHouse, signIn, type House } from './house.ts';

describe.each(serverEngines)('signing in on %s', (kind) => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse(kind);
  });
  afterAll(() => house.close());

  const post = (path: string, body: object, headers: Record<string, string> = {}) =>
    house.app.request(`/api/auth${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'http://localhost:3000', ...headers },
      body: JSON.stringify(body),
    });
  const session = async (cookie: string) => {
    const response = await house.app.request('/api/trpc/account.session', { headers: { cookie } });
    return ((await response.json()) as { result: { data: unknown } }).result.data;
  };

  it('lets somebody in with the code that was sent, and out again', async () => {
    const { manager, projectId } = await mintProject(house);
    const cookie = await signIn(house, manager.email);
    expect(await session(cookie)).toMatchObject({
      account: { id: manager.id, email: manager.email, isAdministrator: false },
      memberships: [{ projectId, role: 'manager' }],
    });
    const out = await post('/sign-out', {}, { cookie });
    expect(out.status).toBe(200);
    expect(await session(cookie)).toBeNull();
  });

  it('sets a cookie that scripts and other sites cannot use', async () => {
    await post(
      '/email-otp/send-verification-otp',
      { email: 'nova@example.org', type: 'sign-in' },
      { 'x-client-address': '10.0.0.1' },
    );
    const otp = house.codes.at(-1)!.code;
    const response = await post('/sign-in/email-otp', { email: 'nova@example.org', otp });
    expect(response.headers.get('set-cookie')).toMatch(
      /^sens\.session=[^;]+; Max-Age=604800; Path=\/; HttpOnly; SameSite=Lax$/,
    );
  });

  it('gives the same answer for a known and an unknown address', async () => {
    const { manager } = await mintProject(house);
    const answers = await Promise.all(
      [manager.email, 'nobody-knows-me@example.org'].map(async (email) => {
        const response = await post(
          '/email-otp/send-verification-otp',
          { email, type: 'sign-in' },
          { 'x-client-address': '10.0.0.2' },
        );
        return [response.status, await response.text()];
      }),
    );
    expect(answers[0]).toEqual(answers[1]);
  });

  it('locks a code after three wrong guesses, though the fourth is right', async () => {
    const email = 'guessed@example.org';
    const headers = { 'x-client-address': '10.0.0.3' };
    await post('/email-otp/send-verification-otp', { email, type: 'sign-in' }, headers);
    const { code } = house.codes.findLast((sent) => sent.email === email)!;
    const wrong = code === '000000' ? '000001' : '000000';
    for (let guess = 0; guess < 3; guess += 1) {
      expect((await post('/sign-in/email-otp', { email, otp: wrong }, headers)).status).toBe(400);
    }
    expect((await post('/sign-in/email-otp', { email, otp: code }, headers)).ok).toBe(false);
  });

  it('limits how often an address asks for codes, whatever it claims to be forwarded for', async () => {
    const statuses: number[] = [];
    for (let attempt = 0; attempt < 8; attempt += 1) {
      const headers = { 'x-client-address': '10.0.0.4', 'x-forwarded-for': `192.0.2.${attempt}` };
      const body = { email: `somebody-${attempt}@example.org`, type: 'sign-in' };
      statuses.push((await post('/email-otp/send-verification-otp', body, headers)).status);
    }
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429, 429, 429]);
  });

  it('lets somebody set a password with a code, which ends every session', async () => {
    const { manager } = await mintProject(house);
    const cookie = await signIn(house, manager.email);
    const headers = { 'x-client-address': '10.0.0.5' };
    const password = 'three words in a row';
    await post('/email-otp/request-password-reset', { email: manager.email }, headers);
    const { code } = house.codes.findLast((sent) => sent.email === manager.email)!;
    const reset = (otp: string, text: string) =>
      post('/email-otp/reset-password', { email: manager.email, otp, password: text }, headers);
    expect((await reset(code, 'too short')).status).toBe(400);
    expect((await reset(code, password)).status).toBe(200);
    expect((await reset(code, 'another one, with the old code')).ok).toBe(false);
    expect(await session(cookie)).toBeNull();
    const entered = await post('/sign-in/email', { email: manager.email, password }, headers);
    expect(entered.status).toBe(200);
    const wrong = await post('/sign-in/email', { email: manager.email, password: 'something else here' }, headers);
    expect(wrong.status).toBe(401);
  });

  it('makes administrators of whom the settings name', async () => {
    const chief = await openHouse(kind, { settings: { ADMINISTRATORS: 'Chief@example.org, other@example.org' } });
    const cookies = [await signIn(chief, 'chief@example.org'), await signIn(chief, 'nobody@example.org')];
    const found = await Promise.all(
      cookies.map(async (cookie) => {
        const answer = await chief.app.request('/api/trpc/account.session', { headers: { cookie } });
        const body = (await answer.json()) as { result: { data: { account: { isAdministrator: boolean } } } };
        return body.result.data.account.isAdministrator;
      }),
    );
    expect(found).toEqual([true, false]);
    await chief.close();
  });

  it('refuses what does not come from our own pages', async () => {
    const call = (headers: Record<string, string>) =>
      house.app.request('/api/trpc/registration.cancelByAccessCode', {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: '{"accessCode":"unknown"}',
      });
    const tries: Record<string, string>[] = [
      {},
      { origin: 'https://evil.example' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site', origin: 'http://localhost:3000' },
      { origin: 'http://localhost:3000' },
      { 'sec-fetch-site': 'same-origin' },
    ];
    const statuses = await Promise.all(tries.map(async (headers) => (await call(headers)).status));
    expect(statuses).toEqual([403, 403, 403, 403, 404, 404]);
  });
});
