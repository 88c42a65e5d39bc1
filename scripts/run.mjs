#!/usr/bin/env node
/**
 * The one way into the repository: `npm start`, `npm test`, `npm run dev` and the rest come here.
 * It installs what is missing, then runs the task. It must work on any Node from 18 on and with nothing
 * installed, so it has no dependencies and no TypeScript.
 */
import { installDependencies, installToolchain, node, root, run, settingsFile, turbo } from './toolchain.mjs';
import { startServer } from './start.mjs';

const [task = 'start', ...rest] = process.argv.slice(2);

const tasks = {
  start: async () => {
    turbo('build', '--filter=@sens/portal...');
    await startServer(rest);
  },
  dev: () => run('pnpm', ['--filter', '@sens/portal', 'run', 'dev', ...rest]),
  build: () => turbo('build', ...rest),
  check: () => turbo('typecheck', 'typecheck-root', ...rest),
  lint: () => turbo('lint', 'lint-root', 'format-check', ...rest),
  format: () => run('pnpm', ['exec', 'prettier', '--write', '.', ...rest]),
  reset: () => node(...settingsFile, 'scripts/reset.ts', ...rest),
  bench: () => {
    turbo('build', '--filter=@sens/portal...');
    node('bench/main.ts', ...rest);
  },
  test: async () => (await import('./test.mjs')).test(rest),
};

if (!(task in tasks)) {
  console.error(`There is no task "${task}" in ${root}. There are: ${Object.keys(tasks).join(', ')}.`);
  process.exit(2);
}
installToolchain();
installDependencies();
await tasks[task]();
