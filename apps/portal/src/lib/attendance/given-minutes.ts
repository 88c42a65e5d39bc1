import { attended } from '@sens/domain/attendance';
import type { ShownAttendance } from './show-attendance.ts';

/**
 * The minutes a person was there for, where that is less than the whole session; null where nobody gave minutes, or
 * the person was not there.
 */
export function givenMinutes(
  { status, minutes }: Pick<ShownAttendance, 'status' | 'minutes'>,
  sessionMinutes: number,
): number | null {
  return status !== null && attended(status) && minutes < sessionMinutes ? minutes : null;
}
