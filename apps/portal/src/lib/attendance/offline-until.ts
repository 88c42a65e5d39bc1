const day = 24 * 3600 * 1000;

/** A page that says in this header until when may be kept on the device for the time without a network. */
export const offlineHeader = 'x-offline-until';

/**
 * Until when a phone may keep a session's page and roster: a day after the session, or after it was last opened, for
 * those who mark late.
 */
export const offlineUntil = (endsAt: string | Date, now: Date): Date =>
  new Date(Math.max(new Date(endsAt).getTime(), now.getTime()) + day);
