import { mergeMarks, standingMarks, type AttendanceStatus } from '@sens/domain/attendance';
import { isWaiting, type OutboxEntry } from './outbox-entry.ts';
import type { KnownMark, RosterPerson } from './roster.ts';

/** The attendance of one person as this device knows it. */
export interface ShownAttendance {
  /** null while nobody has marked this person. */
  readonly status: AttendanceStatus | null;
  /** Minutes present. */
  readonly minutes: number;
  /** When the person came and went, as instants, where that was noted. */
  readonly arrivedAt: string | null;
  readonly leftAt: string | null;
  readonly remark: string | null;
  /** The mark this comes from; the next one is based on it. */
  readonly markId: string | null;
  readonly conflict: boolean;
  /** The marks nobody has corrected; more than one when there is a conflict. */
  readonly standing: readonly KnownMark[];
  /** Something about this person has not reached the server. */
  readonly unsent: boolean;
}

/**
 * What the server knows of a person together with what is still on this device, by the same rule that the server uses.
 *
 * @param history all marks of the person, where there is a conflict
 * @param entries the device's marks of the person
 */
export function showAttendance(
  person: RosterPerson,
  history: readonly KnownMark[],
  entries: readonly OutboxEntry[],
  sessionMinutes: number,
): ShownAttendance {
  const waiting = entries.filter(isWaiting);
  const known: KnownMark[] = [...(history.length > 0 ? history : lastMark(person)), ...waiting];
  const attendance = mergeMarks(known, sessionMinutes);
  if (!attendance) return nothingKnown;
  const standing = standingMarks(known);
  const last = standing.find(({ markId }) => markId === attendance.markId);
  return {
    ...attendance,
    conflict: attendance.conflict || (person.conflict === true && waiting.length === 0),
    arrivedAt: last?.arrivedAt ?? null,
    leftAt: last?.leftAt ?? null,
    remark: last?.remark ?? null,
    standing,
    unsent: waiting.length > 0,
  };
}

const nothingKnown: ShownAttendance = {
  ...{ status: null, minutes: 0, arrivedAt: null, leftAt: null, remark: null, markId: null },
  ...{ conflict: false, standing: [], unsent: false },
};

/** The mark that stands on the server, if anybody has marked the person. */
function lastMark(person: RosterPerson): KnownMark[] {
  const { markId, status, minutes, markedAt, device, sequence, basedOn, remark } = person;
  if (!markId || !status || !markedAt || !device || sequence === null) return [];
  const { source, clockSkewSeconds, markedBy, arrivedAt, leftAt } = person;
  const about = {
    remark,
    source,
    clockSkewSeconds,
    arrivedAt,
    leftAt,
    ...(markedBy === undefined ? {} : { markedBy }),
  };
  return [{ markId, status, minutes, markedAt, device, sequence, basedOn, ...about }];
}
