import { endOfDay, localTimeOf } from '../event/zoned-time.ts';

const day = 24 * 3600 * 1000;

/** Until when the needs of travellers are kept: the end of the day that many days after the return. */
export function needsKeptUntil(visit: { endsAt: Date; timeZone: string; keptDays: number }): Date {
  const last = new Date(visit.endsAt.getTime() + visit.keptDays * day);
  return endOfDay(localTimeOf(last, visit.timeZone).slice(0, 10), visit.timeZone);
}
