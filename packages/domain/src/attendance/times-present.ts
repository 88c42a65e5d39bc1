import { instantsNear } from '../event/zoned-time.ts';
import { attended, type AttendanceStatus } from './attendance.ts';

interface Span {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** When somebody came and went; absent: with the session's start or end. Instants as ISO 8601. */
export interface TimesPresent {
  readonly arrivedAt?: string | null | undefined;
  readonly leftAt?: string | null | undefined;
}

/**
 * The minutes of a session that follow from when somebody came and went; what is before or after it does not count.
 *
 * @returns null when neither is given; 0 when the times have no part in the session, or the wrong order
 */
export function minutesOfTimes({ arrivedAt, leftAt }: TimesPresent, { startsAt, endsAt }: Span): number | null {
  if (!arrivedAt && !leftAt) return null;
  const from = Math.max(arrivedAt ? Date.parse(arrivedAt) : 0, startsAt.getTime());
  const to = Math.min(leftAt ? Date.parse(leftAt) : Infinity, endsAt.getTime());
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
 * A mark with the minutes that its times say; one without times, or of somebody who was not there, stays as it is.
 * Whoever makes a mark and whoever takes it use the same rule.
 */
export function withMinutesOfTimes<Mark extends TimesPresent & { status: AttendanceStatus; minutes: number | null }>(
  mark: Mark,
  session: Span,
): Mark {
  const minutes = attended(mark.status) ? minutesOfTimes(mark, session) : null;
  return minutes === null ? mark : { ...mark, minutes };
}
