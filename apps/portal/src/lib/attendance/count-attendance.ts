import { attended } from '@sens/domain/attendance';
import type { ShownAttendance } from './show-attendance.ts';

export interface AttendanceCounts {
  readonly all: number;
  /** Present and late. */
  readonly here: number;
  readonly unmarked: number;
}

export function countAttendance(shown: readonly Pick<ShownAttendance, 'status'>[]): AttendanceCounts {
  return {
    all: shown.length,
    here: shown.filter(({ status }) => status !== null && attended(status)).length,
    unmarked: shown.filter(({ status }) => status === null).length,
  };
}
