import type { AttendanceStatus } from './attendance.ts';

/** What somebody's registration for an event was marked in one of its sessions; `status` null: nothing yet. */
export interface MarkedRegistration {
  readonly participantId: string;
  readonly sessionId: string;
  readonly status: AttendanceStatus | null;
  readonly minutes: number;
  /** Order of arrival of the registration. */
  readonly position: number;
}

/**
 * Somebody who cancelled and registered again has two registrations for one event: in each session the one that was
 * marked with more minutes counts, then the later one. The order in which they are given makes no difference.
 */
export function keepBetterMarked<Row extends MarkedRegistration>(rows: readonly Row[]): Row[] {
  const best = new Map<string, Row>();
  for (const row of rows) {
    const key = `${row.participantId}/${row.sessionId}`;
    const other = best.get(key);
    if (!other || isBetter(row, other)) best.set(key, row);
  }
  return [...best.values()];
}

const marked = ({ status, minutes }: MarkedRegistration): number => (status === null ? -1 : minutes);
const isBetter = (one: MarkedRegistration, other: MarkedRegistration): boolean =>
  (marked(one) - marked(other) || one.position - other.position) > 0;
