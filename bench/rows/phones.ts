import { randomUUID } from 'node:crypto';
import { projects } from '../data/projects.ts';
import { putLoad } from '../harness/load.ts';
import type { Row } from '../harness/row.ts';
import { inRounds } from '../harness/rounds.ts';
import type { Filled } from '../harness/stage.ts';
import { prepareLimit } from './roll-call-limit.ts';
import { marksOf, rollCallSessions, sessionsFrom, type SessionToMark } from './roll-call.ts';

/** A hall comes out of the cellar: each phone has a connection of its own and sends at the same moment. */
const phones = 200;
/** Each has marked its 30 people and corrected ten of them. */
const corrections = 10;
/** What is not answered by then is not waited for. */
const milliseconds = 30_000;
const { training: project } = projects;

/** 200 phones that send 40 marks each at once, against one statement that inserts the rows 30 of them leave. */
export const phonesAtOnce: Row = async (stage) => {
  const filled = await stage.filled();
  const cookie = await filled.signIn('manager');
  const limit = await prepareLimit(filled, { clients: 16, milliseconds });
  const rounds = await inRounds(
    (round) => sendAtOnce(filled, cookie, sessionsOf(2 * round)),
    (round) => limit.mark(sessionsOf(2 * round + 1)),
  );
  await limit.close();
  return [{ unit: 'phones/s', target: 0.4, ratio: 'at least', rounds }];
};

const sessionsOf = (measurement: number) => sessionsFrom(rollCallSessions + measurement * phones, phones);

async function sendAtOnce({ server }: Filled, cookie: string, sessions: readonly SessionToMark[]): Promise<number> {
  const requests = sessions.map((session) => ({
    path: '/api/trpc/attendance.submit',
    body: { projectId: project.id, deviceNow: new Date().toISOString(), marks: correctedMarksOf(session) },
  }));
  const load = { origin: server.origin, headers: { cookie }, requests, clients: phones, milliseconds };
  const { answered, perSecond } = await putLoad(load);
  if (answered !== phones) throw new Error(`${phones - answered} phones were not answered`);
  return perSecond;
}

function correctedMarksOf({ sessionId, registrationIds }: SessionToMark) {
  const marks = marksOf(sessionId, registrationIds);
  const corrected = marks.slice(0, corrections).map((mark) => ({
    ...{ ...mark, markId: randomUUID(), status: 'late', basedOn: mark.markId },
    sequence: mark.sequence + marks.length,
  }));
  return [...marks, ...corrected];
}
