import { z } from 'zod';
import type { AttendanceStatus } from '../attendance/attendance.ts';
import { line } from '../shared/fields.ts';

/** What happens to the record of a session: it is finalised, and a manager may open it again. */
export const sessionSteps = ['finalised', 'reopened'] as const;
export type SessionStep = (typeof sessionSteps)[number];

/** Why a record is opened again, or a mark is made after the end; it is kept and shown. */
export const reasonInput = z.object({ reason: line(500) });

/** What stands about one person of a session. */
export interface MarkedPerson {
  /** null: nobody has marked the person. */
  readonly status: AttendanceStatus | null;
  readonly conflict: boolean | null;
}

/** Whom nobody has marked, and about whom people disagree: shown before a session is finalised, and kept with it. */
export function findOpen<Person extends MarkedPerson>(people: readonly Person[]) {
  return {
    unmarked: people.filter(({ status }) => status === null),
    conflicts: people.filter(({ conflict }) => conflict === true),
  };
}
