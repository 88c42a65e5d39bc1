import { randomUUID } from 'node:crypto';
import { runRegistrations } from './registration-limit.ts';
import { eventNumber, projects } from '../data/projects.ts';
import { idOf } from '../data/ids.ts';
import { putLoad, type LoadRequest } from '../harness/load.ts';
import type { Row } from '../harness/row.ts';
import { inRounds } from '../harness/rounds.ts';
import type { Filled, Stage } from '../harness/stage.ts';

const clients = 16;
const seconds = 5;
const { registrations: project } = projects;
const spread = 1000;

/** Everybody registers for one event, so everybody waits for its row; each round has an event of its own. */
export const registrationHot: Row = (stage) =>
  measure(stage, 0.5, (round, whose) => ({ first: spread + 2 * round + Number(whose === 'limit'), count: 1 }));

/** The same over 1,000 events, where hardly anybody waits. */
export const registrationSpread: Row = (stage) => measure(stage, 0.4, () => ({ first: 0, count: spread }));

interface Events {
  readonly first: number;
  readonly count: number;
}

async function measure(stage: Stage, target: number, eventsOf: (round: number, whose: 'ours' | 'limit') => Events) {
  const filled = await stage.filled();
  let note: string | undefined;
  const rounds = await inRounds(
    async (round) => {
      await forgetMails(filled);
      return registerThroughHttp(filled, eventsOf(round, 'ours'));
    },
    async (round) => {
      await forgetMails(filled);
      const limit = await runRegistrations(filled, eventsOf(round, 'limit'), { clients, seconds });
      note = limit.note;
      return limit.perSecond;
    },
  );
  return [{ unit: 'reg/s', target, ratio: 'at least', rounds, note }] as const;
}

async function registerThroughHttp({ server }: Filled, events: Events): Promise<number> {
  const requests = registrationsAt(events, seconds);
  const load = { origin: server.origin, requests, clients, milliseconds: seconds * 1000 };
  return (await putLoad(load)).perSecond;
}

/** Registrations of people who are new, more than can be answered in the time. */
export const registrationsAt = (events: Events, seconds: number): LoadRequest[] =>
  Array.from({ length: 2500 * seconds }, (_, index) => registration(events, index));

function registration({ first, count }: Events, index: number): LoadRequest {
  const key = randomUUID();
  const event = eventNumber.open(project, first + (index % count));
  return {
    path: '/api/trpc/registration.register',
    body: {
      projectId: project.id,
      eventId: idOf('event', project.number, event),
      ...{ givenName: 'Živa', familyName: `Čuk ${key.slice(0, 8)}`, email: `${key}@example.org` },
      ...{
        side: 'SI',
        gender: 'female',
        birthYear: 1990,
        consents: { shown: [], ticked: [] },
        noticeRead: true,
        locale: 'sl',
      },
      idempotencyKey: key,
    },
  };
}

/** The mails of one measurement are not to be sent during the next. */
export async function forgetMails({ sql }: Filled): Promise<void> {
  await sql`delete from pgboss.job where name = 'send-mail' and state < 'active'`;
  await sql`update mail set status = 'kept' where status = 'queued'`;
}
