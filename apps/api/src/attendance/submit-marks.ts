import type { Tx } from '@sens/db';
import { addMarks, listMarks, listSessionsById, lockRegistrations, saveAttendance } from '@sens/db/attendance';
import { leads } from '@sens/db/event';
import { DomainError } from '@sens/domain';
import { mergeMarks, refuseMark, type AttendanceMarkInput, type MarkAnswer } from '@sens/domain/attendance';
import { minutesBetween } from '@sens/domain/event';
import { refuseLateMark } from '@sens/domain/record';
import { findLateMarks } from '../record/find-late-marks.ts';
import type { Deps } from '../shared/deps.ts';
import { deriveParticipations } from './derive-participations.ts';

/**
 * Takes a batch of marks from a phone. Marks are only ever added; attendance and the participation ledger are derived
 * in the same transaction. Each mark gets its own answer, and sending a batch again changes nothing.
 *
 * @throws DomainError `request.forbidden` when the account may not mark one of the sessions
 */
export function submitMarks(
  deps: Deps,
  by: { accountId: string; manages: boolean },
  projectId: string,
  marks: readonly AttendanceMarkInput[],
): Promise<MarkAnswer[]> {
  return deps.db.transaction(async (tx) => {
    const sessionIds = unique(marks.map((mark) => mark.sessionId));
    await assertMayMark(tx, by, projectId, sessionIds);

    const [sessionsFound, registrationsLocked] = await Promise.all([
      listSessionsById(tx, projectId, sessionIds),
      lockRegistrations(tx, projectId, unique(marks.map((mark) => mark.registrationId))),
    ]);
    const sessions = byId(sessionsFound);
    const registrations = byId(registrationsLocked);
    const now = deps.now();
    const late = await findLateMarks(tx, projectId, marks);
    const refusals = new Map<string, MarkAnswer>();
    const accepted = marks.filter((mark) => {
      const session = sessions.get(mark.sessionId) ?? null;
      const registration = registrations.get(mark.registrationId) ?? null;
      const refusal = refuseMark(mark, { session, registration, now }) ?? refuseLateMark(mark, late);
      if (refusal) refusals.set(mark.markId, { markId: mark.markId, outcome: 'rejected', ...refusal });
      return refusal === null;
    });

    const added = new Set(
      await addMarks(
        tx,
        accepted.map((mark) => toRow(projectId, by.accountId, mark)),
      ),
    );
    const conflicts = await deriveAttendance(
      tx,
      projectId,
      accepted.filter((mark) => added.has(mark.markId)),
      sessions,
    );
    const touched = unique(accepted.map((mark) => mark.registrationId)).map((id) => registrations.get(id)!);
    await deriveParticipations(tx, projectId, touched);

    return marks.map(({ markId, sessionId, registrationId }): MarkAnswer => {
      const refusal = refusals.get(markId);
      if (refusal) return refusal;
      if (!added.has(markId)) return { markId, outcome: 'duplicate' };
      const conflict = conflicts.has(`${sessionId}/${registrationId}`);
      return { markId, outcome: conflict ? 'accepted_with_conflict' : 'accepted' };
    });
  });
}

async function assertMayMark(
  tx: Tx,
  by: { accountId: string; manages: boolean },
  projectId: string,
  sessionIds: string[],
) {
  if (by.manages) return;
  for (const sessionId of sessionIds) {
    if (!(await leads(tx, by.accountId, projectId, { sessionId }))) throw new DomainError('request.forbidden', {});
  }
}

const toRow = (projectId: string, accountId: string, mark: AttendanceMarkInput) => ({
  projectId,
  accountId,
  id: mark.markId,
  eventSessionId: mark.sessionId,
  registrationId: mark.registrationId,
  status: mark.status,
  minutes: mark.minutes,
  remark: mark.remark,
  markedAt: new Date(mark.markedAt),
  device: mark.device,
  sequence: mark.sequence,
  ...{ basedOn: mark.basedOn, reason: mark.reason },
});

/** @returns the pairs `session/registration` on which people disagree */
async function deriveAttendance(
  tx: Tx,
  projectId: string,
  marks: readonly AttendanceMarkInput[],
  sessions: ReadonlyMap<string, { startsAt: Date; endsAt: Date }>,
): Promise<Set<string>> {
  const conflicts = new Set<string>();
  if (marks.length === 0) return conflicts;
  const touched = new Set(marks.map((mark) => `${mark.sessionId}/${mark.registrationId}`));
  const all = await listMarks(tx, projectId, {
    sessionIds: unique(marks.map((mark) => mark.sessionId)),
    registrationIds: unique(marks.map((mark) => mark.registrationId)),
  });
  const groups = Map.groupBy(all, (mark) => `${mark.sessionId}/${mark.registrationId}`);
  const derived = [...touched].map((pair) => {
    const group = groups.get(pair)!;
    const { sessionId: eventSessionId, registrationId } = group[0]!;
    const attendance = mergeMarks(group, minutesBetween(sessions.get(eventSessionId)!))!;
    if (attendance.conflict) conflicts.add(pair);
    return { projectId, eventSessionId, registrationId, ...attendance };
  });
  await saveAttendance(tx, derived);
  return conflicts;
}

const unique = (ids: readonly string[]): string[] => [...new Set(ids)];
const byId = <T extends { id: string }>(items: readonly T[]): Map<string, T> =>
  new Map(items.map((item) => [item.id, item]));
