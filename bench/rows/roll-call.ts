import { randomUUID } from 'node:crypto';
import { idOf } from '../data/ids.ts';
import { eventNumber, projects, rollCallSize } from '../data/projects.ts';
import { putLoad } from '../harness/load.ts';
import type { Row } from '../harness/row.ts';
import { inRounds } from '../harness/rounds.ts';
import type { Filled } from '../harness/stage.ts';
import { prepareLimit } from './roll-call-limit.ts';

const clients = 16;
const milliseconds = 4000;
/** More than can be marked in the time, for both sides of three rounds. */
const batches = 400;
/** Those of the row `roll-call`; the sessions that follow are for the phones. */
export const rollCallSessions = 6 * batches;
const { training: project } = projects;

/** Roll calls of 30 marks through the API, against one statement that inserts the rows they leave. */
export const rollCall: Row = async (stage) => {
  const filled = await stage.filled();
  const cookie = await filled.signIn('manager');
  const limit = await prepareLimit(filled, { clients, milliseconds });
  const rounds = await inRounds(
    (round) => markThroughHttp(filled, cookie, sessionsOf(2 * round)),
    (round) => limit.mark(sessionsOf(2 * round + 1)),
  );
  await limit.close();
  return [{ unit: 'roll calls/s', target: 0.6, ratio: 'at least', rounds }];
};

/** The sessions of a measurement, each with the people to mark; nobody in them has been marked before. */
export interface SessionToMark {
  readonly eventId: string;
  readonly sessionId: string;
  readonly registrationIds: readonly string[];
}

const sessionsOf = (measurement: number): SessionToMark[] => sessionsFrom(measurement * batches, batches);

export function sessionsFrom(first: number, count: number): SessionToMark[] {
  return Array.from({ length: count }, (_, index) => {
    const event = eventNumber.rollCall(project, first + index);
    return {
      eventId: idOf('event', project.number, event),
      sessionId: idOf('session', project.number, event),
      registrationIds: Array.from({ length: rollCallSize }, (_, place) =>
        idOf('registration', project.number, event * rollCallSize + place),
      ),
    };
  });
}

async function markThroughHttp({ server }: Filled, cookie: string, sessions: readonly SessionToMark[]) {
  const requests = sessions.map(({ sessionId, registrationIds }) => ({
    path: '/api/trpc/attendance.submit',
    body: { projectId: project.id, marks: marksOf(sessionId, registrationIds) },
  }));
  const load = { origin: server.origin, headers: { cookie }, requests, clients, milliseconds };
  return (await putLoad(load)).perSecond;
}

export function marksOf(sessionId: string, registrationIds: readonly string[]) {
  const device = randomUUID();
  return registrationIds.map((registrationId, sequence) => ({
    ...{ markId: randomUUID(), sessionId, registrationId, status: 'present', device, sequence },
    markedAt: new Date().toISOString(),
  }));
}
