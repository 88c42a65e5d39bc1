import type { ApiOutputs } from '#lib/server/api.ts';
import { calendarDay } from '../event/event-days.ts';

type Sheet = ApiOutputs['evidence']['sheets'][number];
type Record = Pick<ApiOutputs['record']['event'], 'event' | 'sessions'>;
interface Part {
  readonly startsAt: string;
  readonly timeZone: string;
}

/** A day of a visit, with the lists that were printed for it. */
export interface SignedDay {
  readonly day: string;
  /** Whether people can be marked on it, and a list printed. */
  readonly hasSession: boolean;
  readonly sheets: readonly Pick<Sheet, 'id' | 'code' | 'signedFiles'>[];
}

/** The days of a visit, those of its itinerary and of its sessions, in their order. */
export function signedDays(parts: readonly Part[], { event, sessions }: Record, sheets: readonly Sheet[]): SignedDay[] {
  const ofSessions = new Set(sessions.map(({ startsAt }) => calendarDay(startsAt, event.timeZone)));
  const days = new Set([...parts.map(({ startsAt }) => calendarDay(startsAt, event.timeZone)), ...ofSessions]);
  return [...days].sort().map((day) => ({
    day,
    hasSession: ofSessions.has(day),
    sheets: sheets
      .filter((sheet) => sheet.day === day)
      .map(({ id, code, signedFiles }) => ({ id, code, signedFiles }))
      .reverse(),
  }));
}
