/** Starts the suite and hands it our signals, so that an embedded database is closed cleanly. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { env, root, settingsFile } from './toolchain.mjs';

/** What Node.js has compiled once is read from here at the next start. */
const compileCache = join(root, 'node_modules', '.cache', 'node');

export function startServer(args) {
  const command = [...settingsFile, 'apps/api/build/main.js', ...args];
  const withCache = { NODE_COMPILE_CACHE: compileCache, ...env };
  const server = spawn('node', command, { cwd: root, env: withCache, stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
  return new Promise((resolve) => {
    server.on('exit', (code, signal) => {
      process.exitCode = signal ? 0 : (code ?? 1);
      resolve();
    });
  });
}
