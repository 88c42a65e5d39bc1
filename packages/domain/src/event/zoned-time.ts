/**
 * The instant at which a wall clock in a zone shows a date and time. In the hour that is skipped in spring the clock
 * never shows it: the instant after the jump is taken; in the hour that comes twice in autumn, the first one.
 *
 * @param local `2026-10-25T01:30`
 * @param timeZone IANA zone
 */
export function instantOf(local: string, timeZone: string): Date {
  const wanted = Date.parse(`${local.length === 10 ? `${local}T00:00` : local}Z`);
  const offsets = [wanted - day, wanted + day].map((at) => offsetAt(at, timeZone));
  const [before = 0, after = 0] = offsets;
  const first = wanted - Math.max(before, after);
  const second = wanted - Math.min(before, after);
  if (first + offsetAt(first, timeZone) === wanted) return new Date(first);
  if (second + offsetAt(second, timeZone) === wanted) return new Date(second);
  return new Date(wanted - before);
}

/** What a wall clock in a zone shows at an instant: `2026-10-25T01:30:00.000`. */
export function localTimeOf(at: Date, timeZone: string): string {
  return new Date(at.getTime() + offsetAt(at.getTime(), timeZone)).toISOString().slice(0, 23);
}

/** The last instant of a calendar date in a zone, to the millisecond. */
export function endOfDay(date: string, timeZone: string): Date {
  const next = new Date(Date.parse(`${date}T00:00Z`) + day).toISOString().slice(0, 10);
  return new Date(instantOf(next, timeZone).getTime() - 1);
}

const day = 24 * 3600 * 1000;
const formatters = new Map<string, Intl.DateTimeFormat>();

/** Milliseconds by which the zone's clocks are ahead of UTC at an instant. */
function offsetAt(at: number, timeZone: string): number {
  let format = formatters.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
    formatters.set(timeZone, format);
  }
  return Date.parse(`${format.format(at).replace(' ', 'T')}Z`) - Math.floor(at / 1000) * 1000;
}
