/** What a trainer marks. Late and present both count as attended; excused hours count only where a rule says so. */
export const attendanceStatuses = ['present', 'late', 'excused', 'absent'] as const;
export type AttendanceStatus = (typeof attendanceStatuses)[number];

/** What follows from the marks of one registration in one session. Never edited, always derived. */
export interface Attendance {
  readonly status: AttendanceStatus;
  /** Minutes present. */
  readonly minutes: number;
  /** The mark this comes from. */
  readonly markId: string;
  /** Two people marked differently and neither had seen the other's mark. */
  readonly conflict: boolean;
}

export const attended = (status: AttendanceStatus): boolean => status === 'present' || status === 'late';
