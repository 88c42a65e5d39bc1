import { offlineHeader, offlineUntil } from '#lib/attendance/offline-until.ts';
import { groupSessions } from '#lib/server/attendance/group-sessions.ts';
import type { PageServerLoad } from './$types';

/** The sessions somebody leads, with today's apart. */
export const load: PageServerLoad = async ({ locals, setHeaders }) => {
  const [sessions, session] = await Promise.all([locals.api.attendance.mySessions.query(), locals.session()]);
  const now = new Date();
  setHeaders({ [offlineHeader]: offlineUntil(now, now).toISOString() });
  return { ...groupSessions(sessions, locals.locale, now), accountId: session?.account.id ?? '' };
};
