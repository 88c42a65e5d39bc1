import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findCertificateFile } from '@sens/db/certificate';
import { findProject } from '@sens/db/project';
import { testEngines } from '@sens/db/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoAccounts } from '../src/demo/demo-accounts.ts';
import { seedDemo } from '../src/demo/seed-demo.ts';
import { openHouse, type House } from './house.ts';

const dataFolder = mkdtempSync(join(tmpdir(), 'demo-'));
const demoSettings = { DEMO: '1', SMTP_URL: '', AUTH_SECRET: '', DATA_DIR: dataFolder };

afterAll(() => rmSync(dataFolder, { recursive: true, force: true }));

const signInAs = (house: House, role: string) =>
  house.app.request('/api/auth/demo/sign-in', {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: 'http://localhost:3000' },
    body: JSON.stringify({ role }),
  });

describe.each(testEngines)('the demo on %s', (kind) => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse(kind, { settings: demoSettings });
    await seedDemo(house.deps);
  });
  afterAll(() => house.close());

  it('has a project that is alive on every screen', async () => {
    const project = (await findProject(house.deps.db, { slug: 'sens-network' }))!;
    const { projectId } = { projectId: project.id };
    const manager = house.as({ id: await idOf('manager'), email: demoAccounts.manager.email });
    const events = await manager.event.list({ projectId });
    expect(events.length).toBe(24);
    expect(new Set(events.map(({ kind: eventKind }) => eventKind))).toEqual(
      new Set(['training', 'workshop', 'study_visit']),
    );
    expect(new Set(events.map(({ side }) => side))).toEqual(new Set(['SI', 'HU']));
    const { sides, total } = await manager.indicator.summary({ projectId, filter: {} });
    expect(
      sides.every(({ participations, participants, completions }) => participations > participants && completions > 0),
    ).toBe(true);
    expect(total.participants).toBe(60);
    expect(events.some(({ waiting }) => waiting > 0)).toBe(true);
  });

  it('gives the trainer a session today', async () => {
    const trainer = house.as({ id: await idOf('trainer'), email: demoAccounts.trainer.email });
    const today = new Date().toISOString().slice(0, 10);
    const sessions = await trainer.attendance.mySessions();
    expect(sessions.filter(({ startsAt }) => startsAt.toISOString().startsWith(today)).length).toBe(1);
  });

  it('shows what phones leave: tickets, own arrivals, and a conflict with a wrong clock', async () => {
    const projectId = (await findProject(house.deps.db, { slug: 'sens-network' }))!.id;
    const trainer = house.as({ id: await idOf('trainer'), email: demoAccounts.trainer.email });
    const marked = (await trainer.attendance.mySessions()).filter((session) => session.marked > 0);
    const rosters = await Promise.all(
      marked.map(async ({ sessionId }) => (await trainer.attendance.roster({ projectId, sessionId })).people),
    );
    const people = rosters.flat();
    expect(new Set(people.map(({ source }) => source))).toEqual(new Set(['roll_call', 'ticket', 'own']));
    expect(people.filter(({ conflict }) => conflict).map(({ clockSkewSeconds }) => clockSkewSeconds)).toEqual([10_800]);
  });

  it('gives the trainee a certificate that can be downloaded', async () => {
    const trainee = house.as({ id: await idOf('trainee'), email: demoAccounts.trainee.email });
    const [certificate] = await trainee.certificate.mine();
    const file = await findCertificateFile(house.deps.db, certificate!.verificationCode);
    expect(Buffer.from(file!.bytes).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('changes nothing when it is seeded again', async () => {
    const before = await house.mails();
    await seedDemo(house.deps);
    expect((await house.mails()).length).toBe(before.length);
  });

  it.each(Object.keys(demoAccounts))('lets one in as %s with one click', async (role) => {
    const response = await signInAs(house, role);
    const cookie = response.headers.get('set-cookie')!.split(';')[0]!;
    const session = await house.app.request('/api/trpc/account.session', { headers: { cookie } });
    expect(((await session.json()) as { result: { data: unknown } }).result.data).toMatchObject({
      account: demoAccounts[role as keyof typeof demoAccounts],
    });
  });

  it('shows the mails', async () => {
    const mails = await house.as(null).demo.mails();
    expect(mails.length).toBeGreaterThan(10);
    expect(mails.every(({ subject, text }) => subject.length > 5 && text.length > 50)).toBe(true);
  });

  async function idOf(role: keyof typeof demoAccounts): Promise<string> {
    const response = await signInAs(house, role);
    const cookie = response.headers.get('set-cookie')!.split(';')[0]!;
    const session = await house.app.request('/api/trpc/account.session', { headers: { cookie } });
    return ((await session.json()) as { result: { data: { account: { id: string } } } }).result.data.account.id;
  }
});

describe('outside the demo', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse('embedded');
  });
  afterAll(() => house.close());

  it('nothing of it is there', async () => {
    expect((await signInAs(house, 'manager')).status).toBe(404);
    await expect(house.as(null).demo.mails()).rejects.toThrow('request.not_found');
    expect(await house.as(null).demo.state()).toEqual({ demo: false });
  });
});
