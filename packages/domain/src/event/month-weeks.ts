const dayLength = 24 * 3600 * 1000;

/** The number of a month since year 0, so that months can be counted with. */
const numberOf = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;

/** The month some months away: `addMonths('2026-12', 1)` is `2027-01`. */
export function addMonths(month: string, months: number): string {
  const number = numberOf(month) + months;
  return `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;
}

/** The calendar dates of a month. */
export function daysOfMonth(month: string): string[] {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5))];
  const last = new Date(Date.UTC(year, number, 0)).getUTCDate();
  return Array.from({ length: last }, (_, index) => `${month}-${String(index + 1).padStart(2, '0')}`);
}

/**
 * The weeks of a month as rows of a calendar: seven calendar dates each, null where the week belongs to another month.
 *
 * @param firstWeekday 1 for Monday to 7 for Sunday, as the reader's language begins its weeks
 */
export function monthWeeks(month: string, firstWeekday: number): (string | null)[][] {
  const days: (string | null)[] = daysOfMonth(month);
  const weekday = new Date(`${month}-01T00:00Z`).getUTCDay() || 7;
  const before = (weekday - firstWeekday + 7) % 7;
  const cells = [...Array.from({ length: before }, () => null), ...days];
  while (cells.length % 7 > 0) cells.push(null);
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}

/** Seven days that begin with a weekday, to name the columns of a calendar after: calendar dates. */
export function weekOf(firstWeekday: number): string[] {
  // 5 January 1970 was a Monday.
  const monday = 4 * dayLength;
  return Array.from({ length: 7 }, (_, index) =>
    new Date(monday + (firstWeekday - 1 + index) * dayLength).toISOString().slice(0, 10),
  );
}
