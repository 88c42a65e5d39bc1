/**
 * Shows that the checks can fail: plants one mistake after the other and expects the check to name its file. A check
 * that passes over it, or fails for another reason, is worth nothing. Needs what `npm test` has installed and built.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { env, installToolchain, root } from './toolchain.mjs';

const mistakes = [
  {
    what: 'a wrong type in a package',
    file: 'packages/domain/src/planted-mistake.ts',
    text: "export const planted: number = 'text';\n",
    check: 'typecheck',
    says: 'TS2322',
  },
  {
    what: 'a wrong type in a page',
    file: 'apps/portal/src/lib/PlantedMistake.svelte',
    text: '<script lang="ts">\n  const planted: number = \'text\';\n</script>\n\n{planted}\n',
    check: 'typecheck',
    says: "'string' is not assignable to type 'number'",
  },
  {
    what: 'a message without one of its parameters',
    file: 'apps/api/src/planted-mistake.ts',
    text: "import { m } from '@sens/messages';\n\nexport const planted = m.error_field_too_long('sl', {});\n",
    check: 'typecheck',
    says: "'max' is missing",
  },
  {
    what: 'an import against the direction of the packages',
    file: 'packages/domain/src/planted-mistake.ts',
    text: "export { readFileSync } from 'node:fs';\n",
    check: 'lint',
    says: 'sens/imports',
  },
  {
    what: 'a page that reaches for the database',
    file: 'apps/portal/src/lib/PlantedMistake.svelte',
    text: '<script lang="ts">\n  import { openDatabase } from \'@sens/db\';\n</script>\n\n{openDatabase.name}\n',
    check: 'lint',
    says: 'sens/imports',
  },
  {
    what: 'a promise that nobody waits for',
    file: 'apps/api/src/planted-mistake.ts',
    text: 'export const planted = () => {\n  Promise.resolve();\n};\n',
    check: 'lint',
    says: 'no-floating-promises',
  },
];

installToolchain();
const leftOver = mistakes.find(({ file }) => existsSync(join(root, file)));
if (leftOver) throw new Error(`${leftOver.file} is there already: remove it`);
// A signal ends the check that is running; the file is then removed before we leave.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => {});

for (const mistake of mistakes) {
  const found = plantAndCheck(mistake);
  console.log(`${found ? 'found' : 'NOT FOUND'}: ${mistake.what} (${mistake.check})`);
  if (!found) process.exitCode = 1;
}

function plantAndCheck({ file, text, check, says }) {
  const path = join(root, file);
  const folder = join(root, ...file.split('/').slice(0, 2));
  // What the rules say of one file they say of it in a whole package, which takes minutes; types need the package.
  const command = check === 'lint' ? ['exec', 'eslint', path] : ['run', check];
  writeFileSync(path, text);
  try {
    const { status, stdout, stderr } = spawnSync('pnpm', command, { cwd: folder, env, encoding: 'utf8' });
    const output = stdout + stderr;
    const found = status !== 0 && /planted-?mistake/i.test(output) && output.includes(says);
    if (!found) console.error(output);
    return found;
  } finally {
    rmSync(path);
  }
}
