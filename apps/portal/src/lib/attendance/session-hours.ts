import { instantInSession } from '@sens/domain/attendance';
import { localTimeOf } from '@sens/domain/event';

/** A session as its clocks show it. */
export interface ClockedSession {
  readonly startsAt: string;
  readonly endsAt: string;
  readonly timeZone: string;
}

/** What a field for an hour shows: `09:10`, or nothing. */
export const hourOf = (instant: string | null, { timeZone }: Pick<ClockedSession, 'timeZone'>): string =>
  instant === null ? '' : localTimeOf(new Date(instant), timeZone).slice(11, 16);

/** The instant that a typed hour means, null for none; the one that was shown where it has not been changed. */
export function instantOfHour(hour: string, session: ClockedSession, shown: string | null = null): string | null {
  if (hour === '') return null;
  if (hour === hourOf(shown, session)) return shown;
  const { startsAt, endsAt, timeZone } = session;
  return instantInSession(hour, { startsAt: new Date(startsAt), endsAt: new Date(endsAt) }, timeZone).toISOString();
}
