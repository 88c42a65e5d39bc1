import { minutesBetween } from '../event/minutes-between.ts';
import type { RegistrationStatus } from '../registration/registration.ts';
import { attended } from './attendance.ts';
import type { AttendanceMarkInput, MarkRefusal } from './attendance-mark.ts';
import { minutesOfTimes, type TimesPresent } from './times-present.ts';

interface Facts {
  /** null: there is no such session in the project. */
  session: { eventId: string; startsAt: Date; endsAt: Date } | null;
  registration: { eventId: string; status: RegistrationStatus } | null;
  now: Date;
}

/** People arrive, and trainers begin to mark, before the session does; on the day before nobody can have come. */
const earliestBeforeStart = 12 * 3600 * 1000;

/** Why a mark cannot be taken, or null. A refused mark stays on the phone with this reason. */
export function refuseMark(
  mark: Pick<AttendanceMarkInput, 'status' | 'minutes'> & TimesPresent,
  facts: Facts,
): MarkRefusal | null {
  const { session, registration, now } = facts;
  if (!session) return { code: 'attendance.session_unknown', params: {} };
  if (!registration || registration.eventId !== session.eventId) {
    return { code: 'attendance.registration_unknown', params: {} };
  }
  if (registration.status !== 'confirmed') return { code: 'attendance.not_confirmed', params: {} };
  const early = refuseEarly(session, now);
  if (early) return early;
  if (attended(mark.status) && minutesOfTimes(mark, session) === 0) {
    return { code: 'attendance.times_impossible', params: {} };
  }
  const max = minutesBetween(session);
  if (mark.minutes !== null && mark.minutes > max) return { code: 'attendance.minutes_too_many', params: { max } };
  return null;
}

/** Why nobody can be marked in a session yet, or null. */
export const refuseEarly = ({ startsAt }: { startsAt: Date }, now: Date): MarkRefusal | null =>
  now.getTime() < startsAt.getTime() - earliestBeforeStart ? { code: 'attendance.not_started', params: {} } : null;
