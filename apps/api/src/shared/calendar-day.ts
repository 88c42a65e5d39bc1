const formatters = new Map<string, Intl.DateTimeFormat>();

/** The calendar date (`2026-11-23`) on which an instant falls in a zone. */
export function calendarDay(at: Date, timeZone: string): string {
  let format = formatters.get(timeZone);
  // Swedish writes dates as ISO 8601 does.
  if (!format) formatters.set(timeZone, (format = new Intl.DateTimeFormat('sv-SE', { timeZone })));
  return format.format(at);
}
