import postgres from 'postgres';
import { fillProject } from '../data/fill-project.ts';
import { eventful, projects, type BenchProject } from '../data/projects.ts';
import { openBenchDatabase } from './database.ts';
import { startServer, type Server } from './server.ts';
import { onTidyUp } from './tidy-up.ts';

/** What rows work with; each part is made when a row first asks for it. */
export interface Stage {
  /** A database with the demo and the projects of the benchmark, behind a running server. */
  filled(): Promise<Filled>;
}

export interface Filled {
  readonly url: string;
  readonly sql: postgres.Sql;
  readonly server: Server;
  /** The cookie of one of the demo's people, who have the same roles in the projects of the benchmark. */
  signIn(role: 'manager' | 'trainer'): Promise<string>;
}

export function setStage(): Stage {
  let filled: Promise<Filled> | undefined;
  return { filled: () => (filled ??= openFilled([...Object.values(projects), ...eventful])) };
}

/** A database of its own with the demo and some projects, behind a server. */
export async function openFilled(given: readonly BenchProject[]): Promise<Filled> {
  const url = await openBenchDatabase();
  // The server makes the tables, and the people of the demo.
  const server = await startServer({ DATABASE_URL: url });
  const sql = postgres(url, { max: 16, onnotice: () => {} });
  onTidyUp(() => sql.end({ timeout: 5 }));
  const participations = given.reduce((sum, { pastEvents, attended }) => sum + pastEvents * attended, 0);
  console.log(`» filling the database: ${participations.toLocaleString('en')} participations`);
  for (const project of given) await fillProject(sql, project);
  await sql`vacuum (analyze)`;
  return { url, sql, server, signIn: (role) => signIn(server, role) };
}

async function signIn({ origin }: Server, role: string): Promise<string> {
  const response = await fetch(`${origin}/api/auth/demo/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin, connection: 'close' },
    body: JSON.stringify({ role }),
  });
  const cookie = response.headers.get('set-cookie')?.split(';')[0];
  if (!cookie) throw new Error(`signing in as ${role} answered ${response.status}`);
  return cookie;
}
