import type { Tx } from '@sens/db';
import {
  addMarks,
  listMarkFacts,
  listSessionsById,
  lockRegistrations,
  saveAttendance,
  type MarkFacts,
} from '@sens/db/attendance';
import {
  estimateSkew,
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
import { findLateMarks } from '../record/find-late-marks.ts';
import type { Deps } from '../shared/deps.ts';
import { assertMayMark, assertSender, type Marker } from './assert-may-mark.ts';
import { deriveParticipations } from './derive-participations.ts';

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
 * Takes marks of which it is known that whoever sent them may make them. Statements that follow from one another travel
 * together, in this order on one connection: the registrations are locked for as few round trips as can be.
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
  const [sessionsFound, registrationsLocked] = await Promise.all([
    listSessionsById(tx, projectId, unique(marks.map((mark) => mark.sessionId))),
    lockRegistrations(tx, projectId, unique(marks.map((mark) => mark.registrationId))),
  ]);
  const sessions = byId(sessionsFound);
  const registrations = byId(registrationsLocked);
  const late = await findLateMarks(tx, projectId, marks);
  const now = deps.now();
  const refusals = new Map<string, MarkAnswer>();
  const accepted = marks.flatMap((mark) => {
    const session = sessions.get(mark.sessionId) ?? null;
    const registration = registrations.get(mark.registrationId) ?? null;
    const refusal = refuseMark(mark, { session, registration, now }) ?? refuseLateMark(mark, late);
    if (!refusal && session) return withMinutesOfTimes(mark, session);
    if (refusal) refusals.set(mark.markId, { markId: mark.markId, outcome: 'rejected', ...refusal });
    return [];
  });

  const [addedIds, known] = await Promise.all([
    addMarks(
      tx,
      accepted.map((mark) => ({ ...toRow(projectId, mark), ...by })),
    ),
    listMarkFacts(tx, projectId, accepted),
  ]);
  const added = new Set(addedIds);
  const fresh = accepted.filter((mark) => added.has(mark.markId));
  const { derived, conflicts } = deriveAttendance(projectId, fresh, known, sessions);
  await Promise.all([
    saveAttendance(tx, derived),
    deriveParticipations(
      tx,
      projectId,
      unique(fresh.map((mark) => mark.registrationId)).map((id) => registrations.get(id)!),
    ),
  ]);

  return marks.map(({ markId, sessionId, registrationId }): MarkAnswer => {
    const refusal = refusals.get(markId);
    if (refusal) return refusal;
    if (!added.has(markId)) return { markId, outcome: 'duplicate' };
    const conflict = conflicts.has(`${sessionId}/${registrationId}`);
    return { markId, outcome: conflict ? 'accepted_with_conflict' : 'accepted' };
  });
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
 * The attendance that follows from all known marks, of those whom new marks are about.
 *
 * @returns with the pairs `session/registration` on which people disagree
 */
function deriveAttendance(
  projectId: string,
  marks: readonly TakenMark[],
  known: readonly MarkFacts[],
  sessions: ReadonlyMap<string, { startsAt: Date; endsAt: Date }>,
) {
  const conflicts = new Set<string>();
  const groups = Map.groupBy(known, (mark) => `${mark.sessionId}/${mark.registrationId}`);
  const touched = new Set(marks.map((mark) => `${mark.sessionId}/${mark.registrationId}`));
  const derived = [...touched].map((pair) => {
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

const unique = (ids: readonly string[]): string[] => [...new Set(ids)];
const byId = <T extends { id: string }>(items: readonly T[]): Map<string, T> =>
  new Map(items.map((item) => [item.id, item]));
