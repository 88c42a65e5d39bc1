/**
 * `npm test`: brings what the tests need, runs every check and suite, and adds their reports up. Nothing is left out
 * in silence: a suite that has no report afterwards counts as failed.
 */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { startPostgres } from './provision-postgres.mjs';
import { provisionPrograms } from './provision-programs.mjs';
import { printSummary } from './summarise-tests.mjs';
import { env, root } from './toolchain.mjs';

const checks = ['build', 'typecheck', 'lint', 'test', 'typecheck-root', 'lint-root', 'format-check'];
const options = ['--output-logs=errors-only', '--concurrency=3', '--continue=dependencies-successful', '--summarize'];

/** @param {string[]} args `--unit` leaves the browser suite out */
export async function test(args) {
  const unknown = args.filter((arg) => arg !== '--unit');
  if (unknown.length > 0) {
    console.error(
      `npm test knows only --unit, not ${unknown.join(' ')}. One package: pnpm exec vitest run, in its folder.`,
    );
    process.exit(2);
  }
  const browser = !args.includes('--unit');
  const programs = provisionPrograms({ browser });
  if (programs.chromium) {
    env.CHROMIUM = programs.chromium;
    console.log(`» browser: ${programs.chromium}`);
  } else console.log('» the browser suite is left out, as --unit asks');
  forgetOldReports();

  const database = await provisionDatabase();
  let failed = true;
  try {
    await turbo(...checks);
    if (browser) await turbo('e2e');
    if (!interrupted) failed = printSummary({ browser }).failed > 0;
  } finally {
    await database?.stop();
  }
  process.exitCode = interrupted ? 130 : Number(failed);
}

/** A server of our own, unless TEST_DATABASE_URL names one. */
async function provisionDatabase() {
  if (env.TEST_DATABASE_URL) {
    console.log('» PostgreSQL: the server in TEST_DATABASE_URL');
    return undefined;
  }
  const server = await startPostgres();
  console.log(`» PostgreSQL: ${server.version}, started for this run`);
  env.TEST_DATABASE_URL = server.url;
  return server;
}

function forgetOldReports() {
  const groups = ['apps', 'packages'].flatMap((group) =>
    readdirSync(join(root, group)).map((name) => join(group, name)),
  );
  for (const folder of [...groups, 'tooling'])
    rmSync(join(root, folder, 'test-results'), { recursive: true, force: true });
  const runs = join(root, '.turbo', 'runs');
  if (existsSync(runs)) for (const file of readdirSync(runs)) rmSync(join(runs, file));
}

let running;
let interrupted = false;
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    interrupted = true;
    running?.kill(signal);
  });
}

/** Unlike the other tasks' turbo this one is waited for without blocking, so that a signal still stops the database. */
function turbo(...tasks) {
  if (interrupted) return undefined;
  return new Promise((resolve) => {
    running = spawn(join(root, 'node_modules', '.bin', 'turbo'), ['run', ...tasks, ...options], {
      cwd: root,
      env,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    // How it went stands in its summary.
    running.on('close', resolve);
    running.on('error', resolve);
  });
}
