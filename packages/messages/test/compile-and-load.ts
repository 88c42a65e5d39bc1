import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileMessages, type LanguageFile } from '../scripts/compile-messages.ts';

type Messages = Record<string, (locale: string, params?: Record<string, unknown>) => string>;

/** Compiles messages and loads the module that comes out, so that a test judges texts and not code. */
export async function compileAndLoad(files: Record<string, LanguageFile>): Promise<Messages> {
  const { modules, problems } = compileMessages(files);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const folder = mkdtempSync(join(tmpdir(), 'messages-'));
  try {
    cpSync(fileURLToPath(new URL('../src/runtime.ts', import.meta.url)), join(folder, 'runtime.ts'));
    mkdirSync(join(folder, 'generated'));
    for (const [name, code] of Object.entries(modules)) writeFileSync(join(folder, 'generated', `${name}.ts`), code);
    return (await import(join(folder, 'generated', 'messages.ts'))) as Messages;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
