import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '@sens/db';
import { findRegistrationPlace } from '@sens/db/registration';
import { afterEach, expect, it } from 'vitest';
import { formOf } from './house.ts';

const main = new URL('../src/main.ts', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'sens-crash-'));
let server: ChildProcess | null = null;
afterEach(() => {
  server?.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

async function freePort(): Promise<number> {
  const listener = createServer().listen(0, '127.0.0.1');
  await once(listener, 'listening');
  const { port } = listener.address() as AddressInfo;
  listener.close();
  return port;
}

/** The suite as `npm start` runs it, without the portal, on the embedded database. */
async function startSuite(port: number): Promise<ChildProcess> {
  const { PATH } = process.env;
  const env = { PATH, PORT: String(port), DATA_DIR: folder, SERVE_PORTAL: '0', DEMO: '1', LOG_LEVEL: 'error' };
  const started = spawn(process.execPath, [main], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  for await (const text of started.stdout.setEncoding('utf8')) if (String(text).includes('is ready')) return started;
  throw new Error('the suite did not start');
}

async function call<T>(port: number, path: string, input?: object): Promise<T> {
  const url = `http://127.0.0.1:${port}/api/trpc/${path}`;
  const response = input
    ? await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' },
        body: JSON.stringify(input),
      })
    : await fetch(url);
  return ((await response.json()) as { result: { data: T } }).result.data;
}

it(
  'keeps every acknowledged registration when the server is killed in the middle of them',
  { timeout: 120_000 },
  async () => {
    const port = await freePort();
    server = await startSuite(port);
    const query = (input: object) => encodeURIComponent(JSON.stringify(input));
    const { id: projectId } = await call<{ id: string }>(
      port,
      `project.bySlug?input=${query({ slug: 'sens-network' })}`,
    );
    const { events } = await call<{ events: { id: string; open: boolean; capacity: number }[] }>(
      port,
      `event.catalogue?input=${query({ projectId })}`,
    );
    const event = events.find(({ open, capacity }) => open && capacity >= 30)!;

    const acknowledged: string[] = [];
    const clients = Array.from({ length: 20 }, async () => {
      for (;;) {
        try {
          const { accessCode } = await call<{ accessCode: string }>(port, 'registration.register', {
            projectId,
            eventId: event.id,
            ...formOf(),
          });
          acknowledged.push(accessCode);
        } catch {
          return;
        }
      }
    });
    while (acknowledged.length < 25) await new Promise((resolve) => setTimeout(resolve, 5));
    server.kill('SIGKILL');
    await Promise.all(clients);

    server = await startSuite(port);
    server.kill('SIGTERM');
    await once(server, 'exit');
    const engine = await openDatabase({ folder });
    const found = await Promise.all(acknowledged.map((code) => findRegistrationPlace(engine.db, code)));
    await engine.close();
    expect(acknowledged.length).toBeGreaterThanOrEqual(25);
    expect(found.filter((place) => place === null)).toEqual([]);
  },
);
