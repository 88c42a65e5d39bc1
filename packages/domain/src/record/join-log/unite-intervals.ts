import { minutesBetween } from '../../event/minutes-between.ts';

export interface Interval {
  readonly from: Date;
  readonly to: Date;
  /** The person was there for no more than this in between; null: all the time. */
  readonly mostSeconds: number | null;
}

/** When a session begins and ends, and the zone of its clocks. */
export interface Span {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** What of the intervals lies in the session, overlaps counted once, in order of time. */
export function uniteIntervals(
  intervals: readonly Pick<Interval, 'from' | 'to'>[],
  { startsAt, endsAt }: Span,
): { from: Date; to: Date }[] {
  const within = intervals
    .map(({ from, to }) => ({ from: from > startsAt ? from : startsAt, to: to < endsAt ? to : endsAt }))
    .filter(({ from, to }) => from < to)
    .sort((one, other) => one.from.getTime() - other.from.getTime());
  const united: { from: Date; to: Date }[] = [];
  for (const one of within) {
    const last = united.at(-1);
    if (!last || one.from > last.to) united.push(one);
    else if (one.to > last.to) united[united.length - 1] = { from: last.from, to: one.to };
  }
  return united;
}

/**
 * The minutes somebody was in a session for, whatever the order of the intervals, however often one is there, and
 * wherever one is cut in two; never more than the session lasts.
 */
export function minutesWithin(intervals: readonly Interval[], session: Span): number {
  const seconds = (parts: readonly Pick<Interval, 'from' | 'to'>[]) =>
    uniteIntervals(parts, session).reduce((sum, { from, to }) => sum + (to.getTime() - from.getTime()) / 1000, 0);
  const distinct = new Map(
    intervals.map((one) => [`${one.from.getTime()}/${one.to.getTime()}/${one.mostSeconds ?? ''}`, one]),
  );
  const all = [...distinct.values()];
  const whole = all.filter(({ mostSeconds }) => mostSeconds === null);
  const atMost = all.reduce((sum, { mostSeconds }) => sum + (mostSeconds ?? 0), seconds(whole));
  return Math.min(Math.round(Math.min(seconds(all), atMost) / 60), minutesBetween(session));
}
