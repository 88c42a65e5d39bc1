import { randomBytes } from 'node:crypto';
import postgres from 'postgres';
import { startPostgres } from '../../scripts/provision-postgres.mjs';
import { onTidyUp } from './tidy-up.ts';

/** Writes reach the disk as in production; the rest is what one sets on any server of some size. */
const durable = {
  fsync: 'on',
  synchronous_commit: 'on',
  full_page_writes: 'on',
  shared_buffers: '512MB',
  max_wal_size: '4GB',
};

let own: Promise<string> | undefined;

/** An empty database of our own on the server in BENCH_DATABASE_URL, else on one that is started once for the run. */
export async function openBenchDatabase(): Promise<string> {
  const server = process.env.BENCH_DATABASE_URL || (await (own ??= startOwnServer()));
  const name = `bench_${randomBytes(6).toString('hex')}`;
  await administer(server, `create database ${name}`);
  onTidyUp(() => administer(server, `drop database if exists ${name} with (force)`));
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

async function startOwnServer(): Promise<string> {
  const server = await startPostgres({ settings: durable });
  console.log(`» PostgreSQL: ${server.version}, started for this run, writes reach the disk`);
  onTidyUp(() => server.stop());
  return server.url;
}

async function administer(server: string, statement: string): Promise<void> {
  const sql = postgres(server, { max: 1, onnotice: () => {} });
  try {
    await sql.unsafe(statement);
  } finally {
    await sql.end();
  }
}
