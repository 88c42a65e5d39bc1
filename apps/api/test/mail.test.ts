import { setTimeout as sleep } from 'node:timers/promises';
import { testEngines } from '@sens/db/testing';
import ICAL from 'ical.js';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createMailSender } from '../src/mail/send-mail.ts';
import { formOf, mintEvent, mintProject, openHouse, testConfig, type House } from './house.ts';

/** A mail server that keeps what it gets, and refuses while `open` is false. */
function startMailServer() {
  const received: { to: string[]; raw: string }[] = [];
  const state = { open: true };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onMailFrom: (_address, _session, callback) =>
      callback(state.open ? null : Object.assign(new Error('busy'), { responseCode: 451 })),
    onData: (stream, session, callback) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        received.push({
          to: session.envelope.rcptTo.map(({ address }) => address),
          raw: Buffer.concat(chunks).toString('utf8'),
        });
        callback();
      });
    },
  });
  return new Promise<{ url: string; received: typeof received; state: typeof state; close(): Promise<void> }>(
    (resolve) => {
      const listening = server.listen(0, '127.0.0.1', () => {
        const { port } = listening.address() as { port: number };
        resolve({
          url: `smtp://127.0.0.1:${port}`,
          received,
          state,
          close: () => new Promise((done) => server.close(() => done())),
        });
      });
    },
  );
}

describe.each(testEngines)('mails on %s', (kind) => {
  let house: House;
  let server: Awaited<ReturnType<typeof startMailServer>>;
  beforeAll(async () => {
    server = await startMailServer();
    house = await openHouse(kind, { settings: { SMTP_URL: server.url } });
    await house.deps.jobs.work('send-mail', createMailSender(house.deps));
  });
  afterAll(async () => {
    await house.close();
    await server.close();
  });

  it('reach the person in their language with a calendar entry and the private link', async () => {
    const project = await mintProject(house);
    const event = await mintEvent(house, project, { sessions: 2 });
    const form = formOf({ email: 'ziva@example.org', givenName: 'Živa', familyName: 'Škrlj' });
    const { accessCode } = await house
      .as(null)
      .registration.register({ projectId: project.projectId, eventId: event.id, ...form });
    await vi.waitFor(() => expect(server.received.length).toBe(1), { timeout: 15_000, interval: 100 });
    const [{ to, raw }] = server.received as [{ to: string[]; raw: string }];
    expect(to).toEqual(['ziva@example.org']);
    const decoded = raw
      .replace(/=\r\n/g, '')
      .replace(/=([0-9A-F]{2})/g, (_match, hex: string) => String.fromCharCode(parseInt(hex, 16)));
    expect(decoded).toContain(`http://localhost:3000/sl/registrations/${accessCode}`);
    expect(raw).toContain('Auto-Submitted: auto-generated');
    const summaries = [...raw.matchAll(/text\/calendar[\s\S]*?\r\n\r\n([\s\S]*?)\r\n--/g)].map(([, encoded]) => {
      const text = /^[A-Za-z0-9+/=\r\n]+$/.test(encoded!) ? Buffer.from(encoded!, 'base64').toString('utf8') : encoded!;
      const calendar = new ICAL.Component(ICAL.parse(text) as never);
      return calendar.getAllSubcomponents('vevent').map((entry) => entry.getFirstPropertyValue('summary'));
    });
    expect(summaries).toEqual(Array(2).fill(['Delavnica o čebelah']));
    // The server has it a moment before the outbox notes so.
    const sent = async () => (await house.mails())[0];
    await vi.waitFor(async () => expect((await sent())?.status).toBe('sent'), { timeout: 15_000, interval: 50 });
    expect(await sent()).toMatchObject({ attempts: 1, problem: null });
  });

  it('leave the registration alone when the mail server refuses, and keep the reason without addresses', async () => {
    server.state.open = false;
    const project = await mintProject(house);
    const event = await mintEvent(house, project);
    const form = formOf({ email: 'later@example.org' });
    const outcome = await house
      .as(null)
      .registration.register({ projectId: project.projectId, eventId: event.id, ...form });
    expect(outcome.status).toBe('confirmed');
    const mine = async () => (await house.mails()).find(({ recipient }) => recipient === 'later@example.org')!;
    await vi.waitFor(async () => expect((await mine()).attempts).toBe(1), { timeout: 15_000, interval: 100 });
    expect(await mine()).toMatchObject({ status: 'queued', problem: '451' });
    server.state.open = true;
    await createMailSender(house.deps)({ mailId: (await mine()).id });
    expect(await mine()).toMatchObject({ status: 'sent', attempts: 2, problem: null });
    const count = server.received.length;
    await createMailSender(house.deps)({ mailId: (await mine()).id });
    await sleep(50);
    expect(server.received.length).toBe(count);
  });
});

describe('without a mail server', () => {
  it('a mail stays in the outbox', async () => {
    const house = await openHouse('embedded', { settings: { DEMO: '1', SMTP_URL: '' } });
    expect(testConfig({ DEMO: '1', SMTP_URL: '' }).smtpUrl).toBeNull();
    const project = await mintProject(house);
    const event = await mintEvent(house, project);
    await house.as(null).registration.register({ projectId: project.projectId, eventId: event.id, ...formOf() });
    const [mail] = await house.mails();
    await createMailSender(house.deps)({ mailId: mail!.id });
    expect(await house.mails()).toMatchObject([{ status: 'kept', attempts: 1 }]);
    await house.close();
  });
});
