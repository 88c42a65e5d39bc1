/**
 * Brings pnpm, and Node.js itself where the system's is too old to run TypeScript, from the npm registry into
 * `.toolchain/`, and the dependencies into `node_modules/`. Both are skipped when nothing has changed.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const toolchain = join(root, '.toolchain');
const windows = process.platform === 'win32';

/** The environment every child process gets; its PATH is extended by `installToolchain`. */
export const env = { ...process.env, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' };

/** Runs a command to its end with our output; leaves with its exit code when it fails. */
export function run(command, args, options = {}) {
  const result = spawnSync(command, args, { cwd: root, env, stdio: 'inherit', shell: windows, ...options });
  if (result.error) console.error(`${command} could not be started: ${result.error.message}`);
  if (result.status !== 0) process.exit(result.status ?? 1);
}

/** Node's option that reads the settings in `.env`, if there are any; what the environment says itself comes first. */
export const settingsFile = existsSync(join(root, '.env')) ? ['--env-file=.env'] : [];

/** Runs a TypeScript or JavaScript file with the Node.js of the toolchain. */
export const node = (file, ...args) => run('node', [file, ...args]);

/** Runs turbo tasks; only failing tasks print their output. */
export const turbo = (...args) =>
  run(join(root, 'node_modules', '.bin', 'turbo'), ['run', ...args, '--output-logs=errors-only']);

/** Node runs TypeScript by itself from 22.18 on. */
function nodeIsNewEnough() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 18);
}

function npmCommand() {
  const cli = process.env.npm_execpath;
  return cli?.endsWith('npm-cli.js') ? [process.execPath, cli] : ['npm'];
}

export function installToolchain() {
  const platform = windows ? 'win' : process.platform;
  const wanted = [`pnpm@${manifest.devEngines.packageManager.version}`];
  if (!nodeIsNewEnough()) wanted.push(`node-${platform}-${process.arch}@${manifest.config.node}`);

  const stamp = join(toolchain, '.stamp');
  const present = existsSync(stamp) ? readFileSync(stamp, 'utf8').split(' ') : [];
  // What is there besides stays: we may be running on the Node.js that was brought here.
  if (!wanted.every((program) => present.includes(program))) {
    console.log(`» installing ${wanted.join(' and ')} into .toolchain`);
    rmSync(toolchain, { recursive: true, force: true });
    mkdirSync(toolchain, { recursive: true });
    writeFileSync(join(toolchain, 'package.json'), '{"private":true}\n');
    const [command, ...first] = npmCommand();
    run(
      command,
      [
        ...[...first, 'install', '--prefix', toolchain, '--no-save', '--no-package-lock', '--ignore-scripts'],
        ...['--no-audit', '--no-fund', '--loglevel=error', ...wanted],
      ],
      { cwd: toolchain },
    );
    writeFileSync(stamp, wanted.join(' '));
  }
  // pnpm 12 is a native binary in @pnpm/exe.*; the stub that npm puts into .bin cannot be started by turbo.
  const exe = join(toolchain, 'node_modules', '@pnpm');
  const native = readdirSync(exe).map((name) => join(exe, name));
  env.PATH = [...native, join(toolchain, 'node_modules', '.bin'), process.env.PATH].join(delimiter);
}

export function installDependencies() {
  const lockfile = join(root, 'pnpm-lock.yaml');
  const mark = join(root, 'node_modules', '.installed');
  const hash = createHash('sha256').update(readFileSync(lockfile)).digest('hex');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === hash) return;
  console.log('» installing dependencies');
  run('pnpm', ['install', '--frozen-lockfile', '--reporter=append-only', '--silent']);
  writeFileSync(mark, hash);
}
