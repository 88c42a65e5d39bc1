import { instantsNear } from '../event/zoned-time.ts';
import { attended, type AttendanceStatus } from './attendance.ts';

interface Span {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** When somebody came and went; absent: with the session's start or end. Texts are instants as ISO 8601. */
export interface TimesPresent {
  readonly arrivedAt?: string | Date | null | undefined;
  readonly leftAt?: string | Date | null | undefined;
}

/**
 * The minutes of a session that follow from when somebody came and went; what is before or after it does not count.
 *
 * @returns null when neither is given; 0 when the times have no part in the session, or the wrong order
 */
export function minutesOfTimes({ arrivedAt, leftAt }: TimesPresent, { startsAt, endsAt }: Span): number | null {
  if (!arrivedAt && !leftAt) return null;
  const from = Math.max(arrivedAt ? new Date(arrivedAt).getTime() : 0, startsAt.getTime());
  const to = Math.min(leftAt ? new Date(leftAt).getTime() : Infinity, endsAt.getTime());
  return Math.max(0, Math.round((to - from) / 60_000));
}

/**
 * The instant that an hour on the wall means for somebody who comes to or leaves a session. Of two that the night in
 * autumn has, the first within the session.
 *
 * @param hour `09:10`
 */
export function instantInSession(hour: string, session: Span, timeZone: string): Date {
  const shown = instantsNear(hour, session, timeZone);
  return shown.find((at) => at >= session.startsAt && at <= session.endsAt) ?? shown[0];
}

/**
 * A mark with the minutes that its times say of the session as it is now; one without times stays as it is, and so does
 * one whose times have no part in the session any more, because its day was corrected. Somebody who was not there has no
 * times. Whoever takes a mark and whoever derives from it use the same rule.
 */
export function withMinutesOfTimes<Mark extends TimesPresent & { status: AttendanceStatus; minutes: number | null }>(
  mark: Mark,
  session: Span,
): Mark {
  if (!attended(mark.status)) return { ...mark, arrivedAt: null, leftAt: null };
  const minutes = minutesOfTimes(mark, session);
  return minutes ? { ...mark, minutes } : mark;
}
