import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { freePort } from './free-port.ts';
import { onTidyUp } from './tidy-up.ts';

export interface Server {
  readonly origin: string;
  /** Resident memory of the process in megabytes. */
  memory(): number;
  stop(): Promise<void>;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const patience = 60_000;

/** The real server with the built portal, in demo mode, in a process of its own; returns once it answers. */
export async function startServer(settings: Record<string, string>): Promise<Server> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, ['apps/api/build/main.js'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      PATH: process.env.PATH,
      NODE_ENV: 'production',
      NODE_COMPILE_CACHE: `${root}/node_modules/.cache/node`,
      HOST: '127.0.0.1',
      PORT: String(port),
      PUBLIC_URL: origin,
      AUTH_SECRET: 'a secret of the benchmark that nobody else uses',
      DEMO: '1',
      LOG_LEVEL: 'error',
      ...settings,
    },
  });
  const stop = () => ended(child);
  onTidyUp(stop);
  await untilItAnswers(`${origin}/en`, child);
  return { origin, memory: () => residentMegabytes(child), stop };
}

/** The first page, not a health check: it needs the portal, the API and the database. */
async function untilItAnswers(address: string, child: ChildProcess): Promise<void> {
  const end = performance.now() + patience;
  for (;;) {
    if (child.exitCode !== null) throw new Error(`the server ended with code ${child.exitCode}`);
    const response = await fetch(address).catch(() => null);
    await response?.arrayBuffer();
    if (response?.status === 200) return;
    if (performance.now() > end) throw new Error(`${address} did not answer within ${patience / 1000} s`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const force = setTimeout(() => child.kill('SIGKILL'), 15_000);
    child.on('exit', () => {
      clearTimeout(force);
      resolve();
    });
    child.kill('SIGTERM');
  });
}

function residentMegabytes({ pid }: ChildProcess): number {
  const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Number(kilobytes) / 1024;
}
