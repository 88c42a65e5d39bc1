import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase, ping } from '../src/index.ts';
import { lockFolder } from '../src/lock-folder.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sens-folder-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const lockFile = () => join(folder, 'database.lock');

describe('the folder of the embedded database', () => {
  it('is refused to a second process, which is told whose it is', () => {
    const unlock = lockFolder(folder);
    const script = `import { lockFolder } from ${JSON.stringify(new URL('../src/lock-folder.ts', import.meta.url).href)};
      try { lockFolder(${JSON.stringify(folder)}); console.log('locked'); } catch (error) { console.log(error.message); }`;
    const second = spawnSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' });
    expect(second.stdout.trim()).toBe(
      `The database in ${folder} is in use by process ${process.pid}. Stop it first, or set DATA_DIR.`,
    );
    unlock();
    expect(existsSync(lockFile())).toBe(false);
  });

  it('is taken over from a process that is gone', () => {
    const gone = spawnSync(process.execPath, ['--version']).pid;
    writeFileSync(lockFile(), String(gone));
    lockFolder(folder)();
    expect(existsSync(lockFile())).toBe(false);
  });

  it('is found again as it was left', async () => {
    const first = await openDatabase({ folder });
    await first.migrate();
    await first.close();
    const second = await openDatabase({ folder });
    await second.migrate();
    await ping(second.db);
    await second.close();
    expect(existsSync(lockFile())).toBe(false);
  });

  it('lets nobody in but its owner', () => {
    chmodSync(folder, 0o755);
    lockFolder(folder)();
    expect(statSync(folder).mode & 0o777).toBe(0o700);
  });
});
