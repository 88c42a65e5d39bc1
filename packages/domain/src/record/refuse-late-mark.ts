import type { AttendanceMarkInput, MarkRefusal } from '../attendance/attendance-mark.ts';

/**
 * Why a mark in a finalised session is not taken: it gives no reason. A mark that was taken before and is sent again
 * changes nothing, so it is not late.
 */
export function refuseLateMark(
  mark: Pick<AttendanceMarkInput, 'markId' | 'sessionId' | 'reason'>,
  facts: { finalised: ReadonlySet<string>; known: ReadonlySet<string> },
): MarkRefusal | null {
  const isLate = facts.finalised.has(mark.sessionId) && !facts.known.has(mark.markId) && mark.reason === null;
  return isLate ? { code: 'attendance.session_finalised', params: {} } : null;
}
