import { randomInt } from 'node:crypto';
import { newId, openJobs, type Jobs } from '@sens/db';
import { addAccount, addMembership } from '@sens/db/account';
import { addEvents } from '@sens/db/event';
import { listMails, type MailRow } from '@sens/db/mail';
import { findProject } from '@sens/db/project';
import { openTestDatabase, testEngines, type TestDatabase } from '@sens/db/testing';
import type { Role } from '@sens/domain/account';
import type { RegistrationInput } from '@sens/domain/registration';
import { createApp } from '../src/app.ts';
import { lazyAuth } from '../src/account/lazy-auth.ts';
import { readConfig } from '../src/config.ts';
import { createProject } from '../src/project/create-project.ts';
import { appRouter } from '../src/router.ts';
import type { Deps } from '../src/shared/deps.ts';
import { createLog } from '../src/shared/log.ts';
import { createCallerFactory } from '../src/trpc.ts';

/** A house of its own for a test file: a migrated database, the job queue and the API over them. */
export interface House {
  deps: Deps;
  database: TestDatabase;
  app: ReturnType<typeof createApp>;
  /** The codes that were sent for signing in, newest last. */
  codes: { email: string; code: string }[];
  /** The API as an account calls it; null calls it as nobody. */
  as(account: { id: string; email: string; isAdministrator?: boolean } | null): ReturnType<typeof createCaller>;
  /** Every mail in the outbox, newest first. */
  mails(): Promise<MailRow[]>;
  close(): Promise<void>;
}

const createCaller = createCallerFactory(appRouter);

export const testConfig = (overrides: Record<string, string> = {}) =>
  readConfig({
    DEMO: '0',
    LOG_LEVEL: 'silent',
    PUBLIC_URL: 'http://localhost:3000',
    SMTP_URL: 'smtp://127.0.0.1:1',
    AUTH_SECRET: 'a secret of the tests that nobody else uses',
    ...overrides,
  });

export async function openHouse(
  kind: (typeof testEngines)[number],
  options: { now?: () => Date; settings?: Record<string, string>; folder?: string } = {},
): Promise<House> {
  const database = await openTestDatabase(kind, options.folder === undefined ? {} : { folder: options.folder });
  const { engine } = database;
  const config = testConfig(options.settings);
  const log = createLog('silent');
  const jobs: Jobs = await openJobs(engine, () => {});
  const codes: House['codes'] = [];
  const auth = lazyAuth(config, engine.db, async (email, code) => void codes.push({ email, code }));
  const deps: Deps = { config, engine, db: engine.db, jobs, auth, log, now: options.now ?? (() => new Date()) };
  return {
    deps,
    database,
    app: createApp(deps),
    codes,
    as: (account) =>
      createCaller({
        deps,
        account: account && { name: 'Somebody', isAdministrator: false, ...account },
        clientAddress: '127.0.0.1',
      }),
    mails: () => listMails(engine.db, 1000),
    close: async () => {
      await jobs.stop();
      await database.close();
    },
  };
}

/** A project of its own with two sides, one organiser on each, and an account per role. */
export async function mintProject(house: House, slug = `project-${newId()}`) {
  const { deps } = house;
  const administrator = { id: newId(), email: `${newId()}@example.org`, name: 'Ada', isAdministrator: true };
  await deps.db.transaction((tx) => addAccount(tx, administrator));
  const { id: projectId } = await createProject(deps, administrator.id, {
    slug,
    name: { sl: 'Poskus', en: 'Trial' },
    acronym: { sl: 'POSKUS', en: 'TRIAL' },
    number: 'X-1',
    programme: { en: 'A programme' },
    fundingPeriod: '2021-2027',
    startsOn: '2026-01-01',
    endsOn: '2027-12-31',
    contactEmail: 'office@example.org',
    contentLanguages: ['sl', 'en'],
    sides: ['SI', 'HU'],
    partners: [
      { name: 'Organisation of Side SI', kind: 'foundation', side: 'SI' },
      { name: 'Organisation of Side HU', kind: 'association', side: 'HU' },
    ],
    reportingPeriods: [{ startsOn: '2026-01-01', endsOn: '2026-12-31' }],
  });
  const member = async (role: Role) => {
    const account = { id: newId(), email: `${role}-${newId()}@example.org`, name: `A ${role}` };
    await deps.db.transaction(async (tx) => {
      await addAccount(tx, account);
      await addMembership(tx, { projectId, accountId: account.id, role });
    });
    return account;
  };
  const project = await findProject(deps.db, { id: projectId });
  return {
    projectId,
    slug: project!.slug,
    administrator,
    manager: await member('manager'),
    trainer: await member('trainer'),
    auditor: await member('auditor'),
  };
}
export type MintedProject = Awaited<ReturnType<typeof mintProject>>;

const hour = 3600 * 1000;

/** A published event with sessions of four hours, one a day from `startsAt`, both organisers, led by the trainer. */
export async function mintEvent(
  house: House,
  project: MintedProject,
  values: { capacity?: number; startsAt?: Date; sessions?: number; organisers?: number } = {},
) {
  const { deps } = house;
  const id = newId();
  const startsAt = values.startsAt ?? new Date(deps.now().getTime() + 24 * hour);
  const sessions = Array.from({ length: values.sessions ?? 1 }, (_, index) => {
    const start = startsAt.getTime() + index * 24 * hour;
    return {
      projectId: project.projectId,
      id: newId(),
      eventId: id,
      position: index + 1,
      startsAt: new Date(start),
      endsAt: new Date(start + 4 * hour),
      trainerIds: [project.trainer.id],
    };
  });
  const { organisations } = await house.as(project.manager).event.formOptions({ projectId: project.projectId });
  await deps.db.transaction((tx) =>
    addEvents(tx, [
      {
        event: {
          ...{ id, projectId: project.projectId, slug: `event-${id}`, kind: 'workshop', status: 'published' },
          title: { sl: 'Delavnica o čebelah', en: 'A workshop on bees' },
          summary: { en: 'Bees.' },
          description: { en: 'Bees.' },
          ...{ language: 'sl', side: 'SI', place: 'Lendava', timeZone: 'Europe/Ljubljana' },
          capacity: values.capacity ?? 10,
          startsAt,
          endsAt: sessions.at(-1)!.endsAt,
        },
        organiserIds: organisations.slice(0, values.organisers ?? 2).map((organisation) => organisation.id),
        sessions,
      },
    ]),
  );
  return { id, slug: `event-${id}`, sessions };
}

/** What somebody fills in; each call is another person. */
export function formOf(overrides: Partial<RegistrationInput> = {}): RegistrationInput {
  const unique = newId();
  return {
    givenName: 'Živa',
    familyName: `Čuk ${unique.slice(-4)}`,
    email: `${unique}@example.org`,
    side: 'SI',
    gender: 'female',
    birthYear: 1990,
    consents: { shown: [], ticked: [] },
    noticeRead: true,
    locale: 'sl',
    idempotencyKey: newId(),
    ...overrides,
  };
}

const sameOrigin = { 'content-type': 'application/json', origin: 'http://localhost:3000' };

/** Signs in with a code as a browser would, and returns the cookie. */
export async function signIn(house: House, email: string): Promise<string> {
  // From an address of its own, because the limit on codes counts by address.
  const headers = { ...sameOrigin, 'x-client-address': `10.${randomInt(256)}.${randomInt(256)}.${randomInt(256)}` };
  const post = (path: string, body: object) =>
    house.app.request(`/api/auth${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
  await post('/email-otp/send-verification-otp', { email, type: 'sign-in' });
  const code = house.codes.findLast((sent) => sent.email === email)?.code;
  const response = await post('/sign-in/email-otp', { email, otp: code });
  const cookie = response.headers.get('set-cookie')?.split(';')[0];
  if (!cookie) throw new Error(`signing in failed: ${response.status} ${await response.text()}`);
  return cookie;
}
