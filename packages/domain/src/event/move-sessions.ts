import { instantOf, localTimeOf } from './zoned-time.ts';

/** From one instant to another. */
export interface Span {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

const dayLength = 24 * 3600 * 1000;

/**
 * The same hours on the clock of a zone some days later. Across a change of the clocks the hours stay, not the
 * milliseconds in between.
 */
export function shiftDays(
  { startsAt, endsAt }: Span,
  days: number,
  timeZone: string,
): { startsAt: Date; endsAt: Date } {
  const start = shiftInstant(startsAt, days, timeZone);
  const end = shiftInstant(endsAt, days, timeZone);
  // In the hour that comes twice an end may read earlier than its beginning; then the length stays.
  return { startsAt: start, endsAt: end > start ? end : new Date(+start + (+endsAt - +startsAt)) };
}

/** The instant at which the clock of a zone shows the same time some days later. */
export function shiftInstant(at: Date, days: number, timeZone: string): Date {
  const later = new Date(Date.parse(`${localTimeOf(at, timeZone)}Z`) + days * dayLength);
  return instantOf(later.toISOString().slice(0, 23), timeZone);
}

/** The spans that repeat one weekly at the same hours, without the first. */
export function repeatWeekly(span: Span, times: number, timeZone: string): Span[] {
  return Array.from({ length: times }, (_, index) => shiftDays(span, 7 * (index + 1), timeZone));
}

/** How many days lie between the calendar date of an instant in a zone and another date. */
export function daysUntil(from: Date, day: string, timeZone: string): number {
  return Math.round((Date.parse(day) - Date.parse(localTimeOf(from, timeZone).slice(0, 10))) / dayLength);
}

/**
 * Sessions moved together, so that the first one falls on another day: each keeps its distance in days from the first
 * and its hours, on the clock of its own zone.
 *
 * @param sessions in any order
 * @param timeZone of the event; a session may have its own
 */
export function moveToFirstDay<Session extends Span & { readonly timeZone: string | null }>(
  sessions: readonly Session[],
  firstDay: string,
  timeZone: string,
): (Session & { startsAt: Date; endsAt: Date })[] {
  const [first] = [...sessions].sort((a, b) => +a.startsAt - +b.startsAt);
  if (!first) return [];
  const days = daysUntil(first.startsAt, firstDay, first.timeZone ?? timeZone);
  return sessions.map((session) => ({ ...session, ...shiftDays(session, days, session.timeZone ?? timeZone) }));
}
