import { describeRow, type AttendanceMarkInput, type RollCallRow } from '@sens/domain/attendance';
import { instantOfHour, type ClockedSession } from '#lib/attendance/session-hours.ts';

/**
 * The marks that a posted roll call makes: one for each row that was changed, and where people disagreed one for each
 * of their marks that the form showed. All forms of an account count as one device, so that a later one corrects an
 * earlier one, also when it was opened before.
 */
export function toMarks(
  rows: readonly RollCallRow[],
  by: { session: ClockedSession & { id: string }; accountId: string },
  now: Date,
): AttendanceMarkInput[] {
  const decisions = rows.flatMap((row) => {
    const { registrationId, status, minutes, remark, arrived, left, seen, shown } = row;
    if (status === undefined || describeRow(row) === shown) return [];
    const based = seen.length > 0 ? seen : [null];
    const [arrivedAt, leftAt] = [arrived, left].map((hour) => instantOfHour(hour ?? '', by.session));
    const times = { arrivedAt: arrivedAt ?? null, leftAt: leftAt ?? null };
    return based.map((basedOn) => ({ registrationId, status, minutes, ...times, remark, basedOn, reason: null }));
  });
  return decisions.map((decision, index) => ({
    ...decision,
    sessionId: by.session.id,
    markId: crypto.randomUUID(),
    markedAt: now.toISOString(),
    device: by.accountId,
    sequence: now.getTime() * 1000 + index,
    source: 'roll_call',
  }));
}
