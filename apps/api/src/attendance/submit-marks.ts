import type { Tx } from '@sens/db';
import { lockRegistrations, readMarkingFacts, saveMarks, type MarkFacts } from '@sens/db/attendance';
import { removeParticipations } from '@sens/db/indicator';
import {
  estimateSkew,
  keepBetterMarked,
  mergeMarks,
  refuseMark,
  withMinutesOfTimes,
  type AttendanceMarkInput,
  type MarkAnswer,
  type MarkSource,
  type SenderInput,
} from '@sens/domain/attendance';
import { minutesBetween } from '@sens/domain/event';
import { refuseLateMark } from '@sens/domain/record';
import type { Deps } from '../shared/deps.ts';
import { assertMayMark, assertSender, type Marker } from './assert-may-mark.ts';
import { keyOf, participationsOf } from './derive-participations.ts';

/** A mark to take, from a phone or made by the server itself. */
export type TakenMark = Omit<AttendanceMarkInput, 'source'> & { source: MarkSource };

/**
 * Takes a batch of marks from a phone. Marks are only ever added; attendance and the participation ledger are derived
 * in the same transaction. Each mark gets its own answer, and sending a batch again changes nothing.
 *
 * @throws DomainError `request.forbidden` when the account may not mark one of the sessions,
 *   `request.sign_in_required` when the marks are somebody else's
 */
export function submitMarks(
  deps: Deps,
  by: Marker,
  projectId: string,
  marks: readonly AttendanceMarkInput[],
  sender: SenderInput = {},
): Promise<MarkAnswer[]> {
  assertSender(by, sender);
  const clockSkewSeconds = estimateSkew(sender.deviceNow, deps.now());
  return deps.db.transaction(async (tx) => {
    await assertMayMark(tx, by, projectId, unique(marks.map((mark) => mark.sessionId)));
    return takeMarks(deps, tx, projectId, marks, { accountId: by.accountId, clockSkewSeconds });
  });
}

/**
 * Takes marks of which it is known that whoever sent them may make them. All that deciding asks is read in one go, behind
 * the lock on the same connection, so that it is as of when the registrations were locked; what follows is written in one
 * statement. The registrations are locked for as few round trips as can be.
 *
 * @param by who made them, null: the people themselves; and how far ahead the clock was that dated them
 */
export async function takeMarks(
  deps: Deps,
  tx: Tx,
  projectId: string,
  marks: readonly TakenMark[],
  by: { accountId: string | null; clockSkewSeconds: number | null },
): Promise<MarkAnswer[]> {
  const facts = await readFacts(tx, projectId, marks);
  const { accepted, refusals } = sortOut(marks, facts, deps.now());
  const firstOf = new Map(accepted.toReversed().map((mark) => [mark.markId, mark]));
  const fresh = accepted.filter((mark) => !facts.known.has(mark.markId) && firstOf.get(mark.markId) === mark);
  const { derived, conflicts } = deriveAttendance(projectId, fresh, facts);
  if (fresh.length > 0) {
    const { present, gone } = deriveLedger(projectId, fresh, derived, facts);
    const rows = fresh.map((mark) => ({ ...toRow(projectId, mark), ...by }));
    const [added] = await Promise.all([
      saveMarks(tx, { marks: rows, attendance: derived, participations: present }),
      ...(gone.length > 0 ? [removeParticipations(tx, projectId, gone)] : []),
    ]);
    // Ids are made by devices: this one was taken meanwhile for somebody who is not locked here.
    if (added.length !== fresh.length) throw new Error('a mark was there already');
  }

  const freshIds = new Set(fresh.map(({ markId }) => markId));
  return marks.map(({ markId, sessionId, registrationId }): MarkAnswer => {
    const refusal = refusals.get(markId);
    if (refusal) return refusal;
    if (!freshIds.has(markId)) return { markId, outcome: 'duplicate' };
    const conflict = conflicts.has(`${sessionId}/${registrationId}`);
    return { markId, outcome: conflict ? 'accepted_with_conflict' : 'accepted' };
  });
}

type Facts = Awaited<ReturnType<typeof readFacts>>;

/** Locks the registrations and reads what deciding on the marks asks. Whoever finalises a session locks them too. */
async function readFacts(tx: Tx, projectId: string, marks: readonly TakenMark[]) {
  const [registrations, { sessions, people, attendance, marks: known }] = await Promise.all([
    lockRegistrations(tx, projectId, unique(marks.map((mark) => mark.registrationId))),
    readMarkingFacts(tx, projectId, marks),
  ]);
  return {
    ...{ registrations: byId(registrations), sessions: byId(sessions), people, attendance },
    finalised: new Set(sessions.flatMap(({ id, finalised }) => (finalised ? [id] : []))),
    known: new Map(known.map((mark) => [mark.markId, mark])),
  };
}

/** Which marks can be taken, with the minutes that their times say, and why the others cannot. */
function sortOut(marks: readonly TakenMark[], facts: Facts, now: Date) {
  const { sessions, registrations, finalised, known } = facts;
  const refusals = new Map<string, MarkAnswer>();
  const late = { finalised, known: new Set(known.keys()) };
  const accepted = marks.flatMap((mark) => {
    const session = sessions.get(mark.sessionId) ?? null;
    const registration = registrations.get(mark.registrationId) ?? null;
    const refusal = refuseMark(mark, { session, registration, now }) ?? refuseLateMark(mark, late);
    if (!refusal && session) return withMinutesOfTimes(mark, session);
    if (refusal) refusals.set(mark.markId, { markId: mark.markId, outcome: 'rejected', ...refusal });
    return [];
  });
  return { accepted, refusals };
}

const instantOrNull = (text: string | null | undefined): Date | null => (text ? new Date(text) : null);

const toRow = (projectId: string, mark: TakenMark) => ({
  projectId,
  id: mark.markId,
  eventSessionId: mark.sessionId,
  registrationId: mark.registrationId,
  status: mark.status,
  minutes: mark.minutes,
  arrivedAt: instantOrNull(mark.arrivedAt),
  leftAt: instantOrNull(mark.leftAt),
  remark: mark.remark,
  markedAt: new Date(mark.markedAt),
  device: mark.device,
  sequence: mark.sequence,
  ...{ basedOn: mark.basedOn, source: mark.source, reason: mark.reason },
});

/**
 * The attendance that follows from all known marks and the new ones, of those whom new marks are about.
 *
 * @returns with the pairs `session/registration` on which people disagree
 */
function deriveAttendance(projectId: string, fresh: readonly TakenMark[], { known, sessions }: Facts) {
  const conflicts = new Set<string>();
  const groups = Map.groupBy<string, TakenMark | MarkFacts>([...known.values(), ...fresh], pairOf);
  const derived = unique(fresh.map(pairOf)).map((pair) => {
    const group = groups.get(pair)!;
    const { sessionId: eventSessionId, registrationId } = group[0]!;
    const session = sessions.get(eventSessionId)!;
    const timed = group.map((mark) => withMinutesOfTimes(mark, session));
    const attendance = mergeMarks(timed, minutesBetween(session))!;
    if (attendance.conflict) conflicts.add(pair);
    return { projectId, eventSessionId, registrationId, ...attendance };
  });
  return { derived, conflicts };
}

const pairOf = ({ sessionId, registrationId }: { sessionId: string; registrationId: string }): string =>
  `${sessionId}/${registrationId}`;

/** What the ledger says of those whom new marks are about, once their attendance is as it was derived. */
function deriveLedger(
  projectId: string,
  fresh: readonly TakenMark[],
  derived: ReturnType<typeof deriveAttendance>['derived'],
  { registrations, sessions, people, attendance }: Facts,
) {
  const now = new Map(derived.map((one) => [`${one.eventSessionId}/${one.registrationId}`, one]));
  const asMarked = attendance.map((row) => {
    const { status = row.status, minutes = row.minutes } = now.get(pairOf(row)) ?? {};
    return { ...row, status, minutes };
  });
  const results = people.flatMap(({ passed, assessedOn, ...person }) =>
    passed === null || assessedOn === null ? [] : [[keyOf(person), { passed, day: assessedOn }] as const],
  );
  const pairs = unique(fresh.map(({ registrationId }) => registrationId)).map((id) => registrations.get(id)!);
  return participationsOf(projectId, pairs, {
    rules: new Map([...sessions.values()].map((session) => [session.eventId, session])),
    people: new Map(people.map((person) => [person.participantId, person])),
    sessions: keepBetterMarked(asMarked),
    assessments: new Map(results),
  });
}

const unique = (ids: readonly string[]): string[] => [...new Set(ids)];
const byId = <T extends { id: string }>(items: readonly T[]): Map<string, T> =>
  new Map(items.map((item) => [item.id, item]));
