import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { listRegister, findCertificateFile } from '@sens/db/certificate';
import { afterEach, expect, it } from 'vitest';
import { mintAttendedEvent } from './attended-event.ts';
import { mintProject, openHouse } from './house.ts';

const main = new URL('../src/main.ts', import.meta.url).pathname;
/** Few enough for every run of the tests; `BULK_PEOPLE=500 BULK_KILLS=5` takes two to three minutes. */
const people = Number(process.env['BULK_PEOPLE'] ?? 60);
const kills = Number(process.env['BULK_KILLS'] ?? 2);

let server: ChildProcess | null = null;
afterEach(() => server?.kill('SIGKILL'));

/** The suite as `npm start` runs it, without the portal, on the test's database and a port that is free. */
function startSuite(databaseUrl: string): ChildProcess {
  const { PATH } = process.env;
  const settings = { SERVE_PORTAL: '0', DEMO: '0', LOG_LEVEL: 'silent', SMTP_URL: 'smtp://127.0.0.1:1' };
  const addresses = { DATABASE_URL: databaseUrl, PORT: '1', PUBLIC_URL: 'http://localhost:3000' };
  const env = { PATH, ...settings, ...addresses, AUTH_SECRET: 'a secret of the tests that nobody else uses' };
  return spawn(process.execPath, [main], { env, stdio: 'ignore' });
}

it(
  `issues ${people} certificates once each, without gaps, though the server is killed ${kills} times`,
  { timeout: 120_000 + people * 1000 },
  async () => {
    const house = await openHouse('postgres');
    const project = await mintProject(house);
    const { projectId } = project;
    const { eventId } = await mintAttendedEvent(house, project, people);
    const { certificate } = house.as(project.manager);
    const { runId } = await certificate.startRun({ projectId, eventId });
    const issued = async () => (await certificate.run({ projectId, runId })).counts.issued;
    const until = async (count: number) => {
      while ((await issued()) < count) await new Promise((resolve) => setTimeout(resolve, 20));
    };

    for (let kill = 1; kill <= kills; kill += 1) {
      server = startSuite(house.database.url!);
      await until((people / (kills + 1)) * kill);
      server.kill('SIGKILL');
      await once(server, 'exit');
    }
    expect(await issued()).toBeLessThan(people);
    server = startSuite(house.database.url!);
    await until(people);

    const register = await listRegister(house.deps.db, projectId);
    const year = new Date().getFullYear();
    expect(register.map(({ number }) => number).sort()).toEqual(
      Array.from({ length: people }, (_, index) => `POSKUS-${year}-${String(index + 1).padStart(4, '0')}`),
    );
    expect(new Set(register.map(({ participantId }) => participantId)).size).toBe(people);
    for (const { verificationCode } of register) {
      const file = (await findCertificateFile(house.deps.db, verificationCode))!;
      expect(createHash('sha256').update(file.bytes).digest('hex')).toBe(file.sha256);
    }
    const told = (await house.mails()).filter(({ template }) => template === 'certificate_issued');
    expect(told.length).toBe(people);
    expect(new Set(told.map(({ recipient }) => recipient)).size).toBe(people);
    server.kill('SIGKILL');
    await once(server, 'exit');
    await house.close();
  },
);
