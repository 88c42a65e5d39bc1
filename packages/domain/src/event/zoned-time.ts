/**
 * The instant at which a wall clock in a zone shows a date and time. In the hour that is skipped in spring the clock
 * never shows it: the instant after the jump is taken; in the hour that comes twice in autumn, the first one.
 *
 * @param local `2026-10-25T01:30`
 * @param timeZone IANA zone
 */
export const instantOf = (local: string, timeZone: string): Date => instantsOf(local, timeZone)[0];

/** Every instant at which the clock shows it, in order: two in the hour that comes twice. */
export function instantsOf(local: string, timeZone: string): [Date, ...Date[]] {
  const wanted = Date.parse(`${local.length === 10 ? `${local}T00:00` : local}Z`);
  const offsets = [wanted - day, wanted + day].map((at) => offsetAt(at, timeZone));
  const [before = 0, after = 0] = offsets;
  const [first, second] = [wanted - Math.max(before, after), wanted - Math.min(before, after)];
  const shows = (at: number) => at + offsetAt(at, timeZone) === wanted;
  if (!shows(first)) return [new Date(shows(second) ? second : wanted - before)];
  return first !== second && shows(second) ? [new Date(first), new Date(second)] : [new Date(first)];
}

/**
 * The instants that an hour on the wall means on the day on which it is nearest to the middle of a time; two in the hour
 * that comes twice.
 *
 * @param hour `09:10`
 */
export function instantsNear(hour: string, of: { startsAt: Date; endsAt: Date }, timeZone: string): [Date, ...Date[]] {
  const middle = (of.startsAt.getTime() + of.endsAt.getTime()) / 2;
  const today = Date.parse(`${localTimeOf(new Date(middle), timeZone).slice(0, 10)}T00:00Z`);
  const shown = [0, -1, 1].map((ahead) =>
    instantsOf(`${new Date(today + ahead * day).toISOString().slice(0, 10)}T${hour}`, timeZone),
  );
  const distance = ([at]: [Date, ...Date[]]) => Math.abs(at.getTime() - middle);
  return shown.reduce((best, one) => (distance(one) < distance(best) ? one : best));
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
