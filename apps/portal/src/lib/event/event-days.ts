import { formatDateRange, formatDay, formatTime, type Locale } from '@sens/messages';

/** When something is, in the zone of the event. */
export interface Span {
  readonly startsAt: string;
  readonly endsAt: string;
  readonly timeZone: string;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** The calendar date (`2026-11-23`) on which an instant falls in a zone. */
export function calendarDay(at: string, timeZone: string): string {
  let format = formatters.get(timeZone);
  // Swedish writes dates as ISO 8601 does.
  if (!format) formatters.set(timeZone, (format = new Intl.DateTimeFormat('sv-SE', { timeZone })));
  return format.format(new Date(at));
}

/** The first and the last day, as calendar dates. */
export const daysOf = ({ startsAt, endsAt, timeZone }: Span) => ({
  firstDay: calendarDay(startsAt, timeZone),
  lastDay: calendarDay(endsAt, timeZone),
});

/** `09:30–15:30` */
export const formatTimes = (locale: Locale, { startsAt, endsAt, timeZone }: Span): string =>
  `${formatTime(locale, startsAt, timeZone)}–${formatTime(locale, endsAt, timeZone)}`;

/** The weekday, date and hours of a one-day event; from which date to which of a longer one. */
export function formatWhen(locale: Locale, span: Span): string {
  const { firstDay, lastDay } = daysOf(span);
  if (firstDay !== lastDay) return formatDateRange(locale, firstDay, lastDay);
  return `${formatDay(locale, firstDay)}, ${formatTimes(locale, span)}`;
}
