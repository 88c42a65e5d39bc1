/** Starts the suite and hands it our signals, so that an embedded database is closed cleanly. */
import { spawn } from 'node:child_process';
import { env, root, settingsFile } from './toolchain.mjs';

export function startServer(args) {
  const command = [...settingsFile, 'apps/api/src/main.ts', ...args];
  const server = spawn('node', command, { cwd: root, env, stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
  return new Promise((resolve) => {
    server.on('exit', (code, signal) => {
      process.exitCode = signal ? 0 : (code ?? 1);
      resolve();
    });
  });
}
