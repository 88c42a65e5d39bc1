import { describeRow, type AttendanceMarkInput, type RollCallRow } from '@sens/domain/attendance';

/**
 * The marks that a posted roll call makes: one for each row that was changed, and where people disagreed one for each
 * of their marks that the form showed. All forms of an account count as one device, so that a later one corrects an
 * earlier one, also when it was opened before.
 */
export function toMarks(
  rows: readonly RollCallRow[],
  by: { sessionId: string; accountId: string },
  now: Date,
): AttendanceMarkInput[] {
  const decisions = rows.flatMap((row) => {
    const { registrationId, status, minutes, remark, seen, shown } = row;
    if (status === undefined || describeRow(row) === shown) return [];
    const based = seen.length > 0 ? seen : [null];
    return based.map((basedOn) => ({ registrationId, status, minutes, remark, basedOn, reason: null }));
  });
  return decisions.map((decision, index) => ({
    ...decision,
    sessionId: by.sessionId,
    markId: crypto.randomUUID(),
    markedAt: now.toISOString(),
    device: by.accountId,
    sequence: now.getTime() * 1000 + index,
    source: 'roll_call',
  }));
}
