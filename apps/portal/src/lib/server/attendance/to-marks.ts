import { describeRow, type AttendanceMarkInput, type RollCallRow } from '@sens/domain/attendance';
import type { RosterPerson } from '#lib/attendance/roster.ts';
import { instantOfHour, type ClockedSession } from '#lib/attendance/session-hours.ts';

/**
 * The marks that a posted roll call makes: one for each row that was changed, and where people disagreed one for each
 * of their marks that the form showed. All forms of an account count as one device, so that a later one corrects an
 * earlier one, also when it was opened before. An hour that says what is known already means the same instant.
 *
 * @param by the session and those expected in it, as the server knows them now, and whose form it is
 */
export function toMarks(
  rows: readonly RollCallRow[],
  by: {
    session: ClockedSession & { id: string };
    people: readonly Pick<RosterPerson, 'registrationId' | 'arrivedAt' | 'leftAt'>[];
    accountId: string;
  },
  now: Date,
): AttendanceMarkInput[] {
  const decisions = rows.flatMap((row) => {
    const { registrationId, status, minutes, remark, arrived, left, seen, shown } = row;
    if (status === undefined || describeRow(row) === shown) return [];
    const based = seen.length > 0 ? seen : [null];
    const person = by.people.find((one) => one.registrationId === registrationId);
    const arrivedAt = instantOfHour(arrived ?? '', by.session, person?.arrivedAt);
    const leftAt = instantOfHour(left ?? '', by.session, person?.leftAt);
    const times = { arrivedAt, leftAt };
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
