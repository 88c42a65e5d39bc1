import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTidyUp } from './tidy-up.ts';

const debian = '/usr/lib/postgresql';

/** PostgreSQL's own load program, which lies beside the server's programs; null where there is none. */
export function findPgbench(): string | null {
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folder = spawnSync('pg_config', ['--bindir'], { encoding: 'utf8' }).stdout?.trim() ?? '';
  const places = [folder, ...versions.map((version) => join(debian, version, 'bin'))]
    .filter((place) => place !== '')
    .map((place) => join(place, 'pgbench'));
  return [...places, 'pgbench'].find((program) => spawnSync(program, ['--version']).status === 0) ?? null;
}

export interface Script {
  /** Settings of variables, one a line: `\set event random(1, 1000)`. */
  readonly settings: readonly string[];
  /** The statements of a transaction, in which `:name` stands for a variable. */
  readonly statements: readonly string[];
}

/** Transactions a second of a script run by some clients, with prepared statements. */
export async function runPgbench(
  program: string,
  url: string,
  script: Script,
  options: { clients: number; seconds: number },
): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'sens-bench-'));
  onTidyUp(async () => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'script.sql');
  const lines = ['begin', ...script.statements, 'commit'].map(toLine);
  writeFileSync(file, [...script.settings, ...lines, ''].join('\n'));
  const output = await outputOf(program, [
    ...['--no-vacuum', '--protocol=prepared', '--jobs=2', `--client=${options.clients}`, `--time=${options.seconds}`],
    ...[`--file=${file}`, url],
  ]);
  const rate = /^tps = ([\d.]+)/m.exec(output)?.[1];
  if (!rate) throw new Error(`pgbench said no rate:\n${output}`);
  return Number(rate);
}

function outputOf(program: string, args: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => (output += text));
    }
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(output);
      else reject(new Error(`pgbench ended with ${code}: ${output.slice(0, 500)}`));
    });
  });
}

/** A statement stands on one line; one whose result is kept in variables ends with `\gset` in place of a semicolon. */
function toLine(statement: string): string {
  const line = statement.replace(/\s+/g, ' ');
  return line.endsWith('\\gset') ? line : `${line};`;
}
