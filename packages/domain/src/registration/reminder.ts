const hour = 3600 * 1000;

/** A reminder of an event, so many hours before it begins. */
export interface Reminder {
  readonly hoursBefore: number;
  /** The beginning it was sent for; null before it was. An event that is moved is reminded of again. */
  readonly sentFor: Date | null;
}

/**
 * The reminders whose time has come and that were not sent for this beginning. When several have come at once, because
 * the event was moved or the server was away, people are told once: the caller sends one mail and settles them all.
 *
 * @param reminders of one event
 */
export function remindersDue<R extends Reminder>(event: { startsAt: Date }, reminders: readonly R[], now: Date): R[] {
  if (event.startsAt <= now) return [];
  return reminders.filter(
    ({ hoursBefore, sentFor }) =>
      sentFor?.getTime() !== event.startsAt.getTime() && event.startsAt.getTime() - hoursBefore * hour <= now.getTime(),
  );
}
