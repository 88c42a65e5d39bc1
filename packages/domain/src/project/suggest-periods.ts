import type { Period } from './reporting-period.ts';

const months = 6;

/**
 * Reporting periods of six months from the first day of a project to its last, as most programmes want them; the last
 * one may be shorter. A suggestion: the project's own periods are what the manager makes of it.
 *
 * @param startsOn calendar date
 * @param endsOn calendar date
 * @param most stops after so many
 */
export function suggestPeriods(startsOn: string, endsOn: string, most = 40): Period[] {
  const periods: Period[] = [];
  for (let start = startsOn; start <= endsOn && periods.length < most;) {
    const next = addMonths(startsOn, months * (periods.length + 1));
    const end = dayBefore(next);
    periods.push({ startsOn: start, endsOn: end < endsOn ? end : endsOn });
    start = next;
  }
  return periods;
}

/** The same day of a later month, or that month's last day where it has fewer. */
function addMonths(date: string, count: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month - 1 + count + 1, 0)).getUTCDate();
  return isoDate(Date.UTC(year, month - 1 + count, Math.min(day, lastDay)));
}

const dayBefore = (date: string): string => isoDate(Date.parse(date) - 24 * 3600 * 1000);

const isoDate = (time: number): string => new Date(time).toISOString().slice(0, 10);
