import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '../harness/free-port.ts';
import { onTidyUp } from '../harness/tidy-up.ts';
import type { CataloguePage } from './read-catalogue.ts';

const folder = fileURLToPath(new URL('../bare-page', import.meta.url));

/** Builds the bare page and serves it from a process of its own, as the portal is built and served. */
export async function serveBarePage(page: CataloguePage): Promise<string> {
  const vite = fileURLToPath(new URL('../node_modules/vite/bin/vite.js', import.meta.url));
  const built = spawnSync(process.execPath, [vite, 'build'], { cwd: folder, encoding: 'utf8' });
  if (built.status !== 0) throw new Error(`the bare page could not be built: ${built.stderr}`);

  const temporary = mkdtempSync(join(tmpdir(), 'sens-bench-'));
  onTidyUp(async () => rmSync(temporary, { recursive: true, force: true }));
  const file = join(temporary, 'page.json');
  writeFileSync(file, JSON.stringify(page));
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, ['build/index.js'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { NODE_ENV: 'production', HOST: '127.0.0.1', PORT: String(port), ORIGIN: origin, CATALOGUE_PAGE: file },
  });
  onTidyUp(async () => void child.kill('SIGTERM'));
  for (let tries = 0; tries < 500; tries++) {
    const response = await fetch(origin).catch(() => null);
    if (response?.status === 200) return origin;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('the bare page does not answer');
}
