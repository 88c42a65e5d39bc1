import type { Db, Tx } from '@sens/db';
import { listRoster } from '@sens/db/attendance';
import { findSession } from '@sens/db/event';
import { findJoinLog, listExpected, listFinalised } from '@sens/db/record';
import { DomainError } from '@sens/domain';
import { gatherLogPeople, readJoinLog } from '@sens/domain/record';
import { assertMayMark, type Marker } from '../attendance/assert-may-mark.ts';
import type { Deps } from '../shared/deps.ts';
import type { EventPlace } from './assert-may-record.ts';

/**
 * A session of the event that the account may mark, with the zone of its clocks.
 *
 * @throws DomainError `request.not_found`, `request.forbidden`
 */
export async function findSessionToMark(
  db: Db | Tx,
  by: Marker,
  { projectId, eventId }: EventPlace,
  sessionId: string,
) {
  const session = await findSession(db, projectId, sessionId);
  if (session?.eventId !== eventId) throw new DomainError('request.not_found', {});
  await assertMayMark(db, by, projectId, [sessionId]);
  return session;
}
export type SessionToMark = Awaited<ReturnType<typeof findSessionToMark>>;

/**
 * What a log says of a session, as things stand now: its people with whom they are, and the rows that count for nobody.
 *
 * @throws DomainError `import.*` and `record.log_*` for what is no log
 */
export async function readLog(db: Db | Tx, projectId: string, session: SessionToMark, bytes: Uint8Array) {
  const { readTextTable } = await import('@sens/documents/spreadsheet');
  const rows = readJoinLog(readTextTable(bytes), session);
  const expected = await listExpected(db, projectId, session.eventId);
  const people = gatherLogPeople(rows, session, expected);
  return { people, expected, refused: rows.filter(({ problem }) => problem !== null) };
}

/** Rows that count for nobody, as far as they are listed one by one. */
const mostListed = 200;

/**
 * A log for its preview, or what became of it.
 *
 * @throws DomainError `request.not_found`, `request.forbidden`
 */
export async function loadJoinLog({ db }: Deps, by: Marker, at: EventPlace, logId: string) {
  const { projectId } = at;
  const log = await findJoinLog(db, { projectId, logId });
  if (!log) throw new DomainError('request.not_found', {});
  const session = await findSessionToMark(db, by, at, log.eventSessionId);
  const { id, position, startsAt, endsAt, timeZone } = session;
  const shown = {
    ...{ fileName: log.fileName, result: log.result },
    session: { id, position, startsAt, endsAt, timeZone },
  };
  if (!log.bytes) return { ...shown, finalised: false, people: [], expected: [], refused: [], refusedCount: 0 };
  const [{ people, expected, refused }, roster, finalised] = await Promise.all([
    readLog(db, projectId, session, log.bytes),
    listRoster(db, projectId, session.id),
    listFinalised(db, projectId, [session.id]),
  ]);
  const standing = new Map(roster.map((one) => [one.registrationId, one]));
  return {
    ...shown,
    finalised: finalised.length > 0,
    people: people.map(({ intervals: _, ...person }) => person),
    expected: expected.map(({ registrationId, givenName, familyName }) => {
      const { status = null, minutes = null, markId = null } = standing.get(registrationId) ?? {};
      return { registrationId, givenName, familyName, status, minutes, markId };
    }),
    refused: refused.slice(0, mostListed).map(({ line, names, problem }) => ({ line, name: names[0] ?? '', problem })),
    refusedCount: refused.length,
  };
}
