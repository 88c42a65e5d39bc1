const hour = 3600 * 1000;

/** Whoever holds seats shortly before the event, or after its naming date, has this long to say for whom. */
const atLeast = 24 * hour;

/** So long before the naming date the contact is reminded. */
const reminderBefore = 48 * hour;

/**
 * Until when people must be named for seats held now: so many hours before the beginning, but a day at least, and never
 * past the beginning itself.
 */
export function namingDate(event: { startsAt: Date; groupNamingHours: number }, now: Date): Date {
  const usual = event.startsAt.getTime() - event.groupNamingHours * hour;
  return new Date(Math.min(event.startsAt.getTime(), Math.max(usual, now.getTime() + atLeast)));
}

/** When the contact is reminded of the naming date; null when that is too close to be worth another mail. */
export function namingReminderAt(namedUntil: Date, now: Date): Date | null {
  const at = new Date(namedUntil.getTime() - reminderBefore);
  return at > now ? at : null;
}

/** Whether people can still be named; at the date itself they cannot. */
export const isNamingOpen = (group: { namedUntil: Date; endedAt: Date | null }, now: Date): boolean =>
  group.endedAt === null && now < group.namedUntil;
