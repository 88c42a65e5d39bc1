/** `npm run reset`: removes the data folder of the embedded database, so that the next start begins anew. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { argv, env, exit, kill } from 'node:process';

const folder = resolve(env.DATA_DIR ?? './data');
const lock = join(folder, 'database.lock');

if (argv.length > 2) stop(`npm run reset takes no arguments. The folder is the one in DATA_DIR: ${folder}`);
if (!existsSync(folder)) {
  console.log(`There is nothing to remove: ${folder} does not exist.`);
  exit(0);
}
if (!existsSync(join(folder, 'database')) && !existsSync(lock)) {
  stop(`${folder} is not a data folder of this suite: there is no database in it. Nothing was removed.`);
}
const owner = existsSync(lock) ? Number(readFileSync(lock, 'utf8')) : undefined;
if (owner !== undefined && isAlive(owner)) {
  stop(`The database in ${folder} is in use by process ${owner}. Stop it first. Nothing was removed.`);
}
console.log(`Removing ${folder} with everything in it.`);
rmSync(folder, { recursive: true });

function stop(reason: string): never {
  console.error(reason);
  exit(1);
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    return kill(pid, 0);
  } catch (error) {
    // A process of somebody else's is alive too.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
