import { findEvent, listSessions } from '@sens/db/event';
import { findProject } from '@sens/db/project';
import { findRegistration, findRegistrationPlace } from '@sens/db/registration';
import { localise } from '@sens/domain';
import { parseCode } from '@sens/domain/certificate';
import { Hono } from 'hono';
import type { Deps } from '../shared/deps.ts';
import { links } from '../shared/links.ts';
import { calendarUid } from './load-registration-mail.ts';

/** The calendar entry of a registration by its private link. */
export const registrationCalendar = (deps: Deps) =>
  new Hono().get('/registrations/:accessCode/calendar.ics', async (c) => {
    const code = parseCode(c.req.param('accessCode'));
    const place = code && (await findRegistrationPlace(deps.db, code));
    if (!place) return c.notFound();
    const { projectId, eventId } = place;
    const [project, event, sessions, registration] = await Promise.all([
      findProject(deps.db, { id: projectId }),
      findEvent(deps.db, projectId, { id: eventId }),
      listSessions(deps.db, projectId, eventId),
      findRegistration(deps.db, projectId, place.id),
    ]);
    if (!project || event?.status !== 'published' || registration?.status !== 'confirmed') return c.notFound();
    const { renderCalendar } = await import('@sens/documents/calendar');
    const { locale } = registration;
    const url = links(deps.config.publicUrl).event(locale, project.slug, event.slug);
    const calendar = renderCalendar({
      method: 'PUBLISH',
      uid: calendarUid(registration.id, deps.config.publicUrl),
      sequence: event.calendarSequence,
      title: localise(event.title, locale),
      url,
      place: event.place,
      sessions,
    });
    return c.body(calendar, 200, {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': `attachment; filename="${event.slug}.ics"`,
      'cache-control': 'private, no-store',
    });
  });
