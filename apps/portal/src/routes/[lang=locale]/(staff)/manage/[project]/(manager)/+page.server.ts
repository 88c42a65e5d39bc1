import { calendarDay } from '#lib/event/event-days.ts';
import type { PageServerLoad } from './$types';

const shownNext = 5;

/** What comes next, what waits for the manager, and the project in numbers. */
export const load: PageServerLoad = async ({ locals, parent }) => {
  const { project } = await parent();
  const [events, missing, numbers] = await Promise.all([
    locals.api.event.list.query({ projectId: project.id }),
    locals.api.certificate.missing.query({ projectId: project.id }),
    locals.api.indicator.summary.query({ projectId: project.id, filter: {} }),
  ]);
  const now = new Date().toISOString();
  const running = events.filter(({ status }) => status === 'published');
  const isToday = ({ startsAt, endsAt, timeZone }: (typeof events)[number]) => {
    const today = calendarDay(now, timeZone);
    return calendarDay(startsAt, timeZone) <= today && today <= calendarDay(endsAt, timeZone);
  };
  return {
    today: running.filter(isToday),
    drafts: events.filter(({ status }) => status === 'draft'),
    waiting: running.filter((event) => event.waiting > 0 && event.endsAt > now),
    missing: missing.flatMap(({ eventId, people }) => {
      const event = events.find(({ id }) => id === eventId);
      return event ? [{ ...event, people }] : [];
    }),
    next: running
      .filter(({ startsAt }) => startsAt > now)
      .reverse()
      .slice(0, shownNext),
    total: numbers.total,
  };
};
