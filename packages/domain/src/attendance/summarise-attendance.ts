import { attended, type AttendanceStatus } from './attendance.ts';

/** One session of an event and what is known of one participant in it. */
export interface SessionAttendance {
  readonly sessionId: string;
  /** Calendar date in the event's zone. */
  readonly day: string;
  readonly sessionMinutes: number;
  /** null while nobody has marked this person in this session. */
  readonly status: AttendanceStatus | null;
  readonly minutes: number;
  /** The module the session teaches, in the curriculum version of the event. */
  readonly moduleId: string | null;
}

/** What the participation ledger keeps of one person at one event; null when the person never came. */
export interface AttendanceSummary {
  readonly firstDay: string;
  readonly sessions: number;
  readonly minutes: number;
}

/** Rolls the sessions of one person at one event up into the one participation they make. */
export function summariseAttendance(sessions: readonly SessionAttendance[]): AttendanceSummary | null {
  const present = sessions.filter(({ status, minutes }) => status !== null && attended(status) && minutes > 0);
  if (present.length === 0) return null;
  return {
    firstDay: present.map(({ day }) => day).reduce((first, day) => (day < first ? day : first)),
    sessions: present.length,
    minutes: present.reduce((sum, { minutes }) => sum + minutes, 0),
  };
}
