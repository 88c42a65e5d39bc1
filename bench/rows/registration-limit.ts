import { idSql } from '../data/ids.ts';
import { eventNumber, projects } from '../data/projects.ts';
import { findPgbench, runPgbench, type Script } from '../harness/pgbench.ts';
import type { Filled } from '../harness/stage.ts';

const { registrations: project } = projects;

/**
 * The limit of registering: the transaction that the suite runs, in bare SQL. It writes the same rows (person,
 * registration, audit entry, mail, job), and the event's row is locked from the count to the end.
 */
function scriptFor(events: { first: number; count: number }): Script {
  const first = eventNumber.open(project, events.first);
  const event = idSql('event', project.number, ':event::int');
  const id = (kind: number) => `('0191000${kind}' || lpad(to_hex(:unique::bigint), 24, '0'))::uuid`;
  const there = `project_id = '${project.id}'`;
  return {
    settings: [
      `\\set event random(${first}, ${first + events.count - 1})`,
      `\\set unique random(1, 9000000000000000000)`,
    ],
    statements: [
      `insert into participant (project_id, id, given_name, family_name, name_key, email, locale, side, gender, birth_year)
        values ('${project.id}', ${id(1)}, 'Živa', 'Čuk', 'cuk ziva', :unique::text || '@limit.example.org', 'sl', 'SI', 'female', 1990)
        on conflict do nothing`,
      `select capacity from event where ${there} and id = ${event} for update`,
      `select count(*) as taken, coalesce(max(position), 0) + 1 as place from registration
        where ${there} and event_id = ${event} \\gset`,
      `insert into registration (project_id, id, event_id, participant_id, status, side, position, queue_rank, locale, access_code,
          idempotency_key, idempotency_hash)
        values ('${project.id}', ${id(2)}, ${event}, ${id(1)}, 'confirmed', 'SI', :place::int, :place::int, 'sl', 'limit-' || :unique::text,
          ${id(3)}, '${'0'.repeat(64)}')`,
      `insert into audit_entry (id, project_id, actor, action, subject_id, detail)
        values (${id(4)}, '${project.id}', 'participant', 'registration.confirmed', ${id(2)}, '{"position":1}')`,
      `insert into mail (id, recipient, recipient_name, template, locale, params, status, cause)
        values (${id(5)}, :unique::text || '@limit.example.org', 'Živa Čuk', 'registration_confirmed', 'sl',
          '${JSON.stringify({ eventTitle: 'x'.repeat(1000) })}', 'kept', 'limit/' || :unique::text)`,
      `insert into pgboss.job (name, data, state) values ('send-mail', jsonb_build_object('mailId', ${id(5)}), 'completed')`,
    ],
  };
}

/** Registrations a second in bare SQL: by pgbench, or where there is none through the driver that the suite uses. */
export async function runRegistrations(
  { url, sql }: Filled,
  events: { first: number; count: number },
  options: { clients: number; seconds: number },
): Promise<{ perSecond: number; note?: string }> {
  const program = findPgbench();
  const script = scriptFor(events);
  if (program) return { perSecond: await runPgbench(program, url, script, options) };
  return {
    perSecond: await runThroughDriver(sql, events, script, options),
    note: 'pgbench is missing: limit by driver',
  };
}

async function runThroughDriver(
  sql: Filled['sql'],
  events: { first: number; count: number },
  { statements }: Script,
  { clients, seconds }: { clients: number; seconds: number },
): Promise<number> {
  const start = performance.now();
  let done = 0;
  const client = async () => {
    while (performance.now() - start < seconds * 1000) {
      const event = eventNumber.open(project, events.first + Math.floor(Math.random() * events.count));
      const known: Record<string, string> = {
        event: String(event),
        unique: String(Math.floor(Math.random() * 2 ** 53)),
      };
      await sql.begin(async (tx) => {
        for (const statement of statements) {
          const text = statement
            .replace(' \\gset', '')
            .replace(/(?<!:):(\w+)/g, (all, name: string) => known[name] ?? all);
          const [row] = await tx.unsafe(text);
          if (row?.place) known.place = String(row.place);
        }
      });
      done++;
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return (done * 1000) / (performance.now() - start);
}
