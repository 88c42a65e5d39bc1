import { randomUUID } from 'node:crypto';
import postgres from 'postgres';
import { projects } from '../data/projects.ts';
import type { Filled } from '../harness/stage.ts';
import type { SessionToMark } from './roll-call.ts';

const { training: project } = projects;

/** The rows that a roll call leaves: a mark, the attendance and the participation of each person. */
const statement = `with given as (select * from unnest($1::uuid[], $2::uuid[]) as given (mark_id, registration_id)),
    mark as (
      insert into attendance_mark (project_id, id, event_session_id, registration_id, status, marked_at, device, sequence,
        account_id)
      select '${project.id}', mark_id, $3::uuid, registration_id, 'present', now(), $5::uuid, 1, $6::uuid from given
    ),
    attended as (
      insert into attendance (project_id, event_session_id, registration_id, status, minutes, mark_id, conflict)
      select '${project.id}', $3::uuid, registration_id, 'present', 240, mark_id, false from given
    )
  insert into participation (project_id, event_id, participant_id, first_day, sessions, minutes, completed_on, side,
    gender, age_band, organisation_kind)
  select registration.project_id, $4::uuid, participant.id, current_date, 1, 240, current_date, participant.side, gender, '30_54',
    organisation_kind
  from given
    join registration on registration.project_id = '${project.id}' and registration.id = registration_id
    join participant on participant.project_id = registration.project_id and participant.id = participant_id`;

/** Roll calls a second of that statement, prepared, by as many clients as the server gets. */
export async function prepareLimit(
  { url, sql }: Filled,
  { clients, milliseconds }: { clients: number; milliseconds: number },
) {
  const [manager] = await sql<{ id: string }[]>`select id from account where email = 'eszter.halasz@example.org'`;
  if (!manager) throw new Error('the demo has no manager');
  const connections = postgres(url, { max: clients, onnotice: () => {} });

  const markOne = ({ eventId, sessionId, registrationIds }: SessionToMark) => {
    const markIds = registrationIds.map(() => randomUUID());
    const values = [markIds, [...registrationIds], sessionId, eventId, randomUUID(), manager.id];
    return connections.unsafe(statement, values, { prepare: true });
  };
  return {
    async mark(sessions: readonly SessionToMark[]): Promise<number> {
      const start = performance.now();
      const waiting = sessions.values();
      let done = 0;
      const client = async () => {
        for (const session of waiting) {
          if (performance.now() - start > milliseconds) return;
          await markOne(session);
          done++;
        }
      };
      await Promise.all(Array.from({ length: clients }, client));
      return (done * 1000) / (performance.now() - start);
    },
    close: () => connections.end({ timeout: 5 }),
  };
}
