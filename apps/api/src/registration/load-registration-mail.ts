import type { Tx } from '@sens/db';
import { findEvent, listSessions } from '@sens/db/event';
import { findProject } from '@sens/db/project';
import type { RegistrationConfirmed } from '@sens/documents/mail';
import { DomainError, localise } from '@sens/domain';
import { personName, toLocale } from '@sens/messages';
import type { Deps } from '../shared/deps.ts';
import { links } from '../shared/links.ts';

interface Addressee {
  id: string;
  locale: string;
  accessCode: string;
  givenName: string;
  familyName: string;
  email: string | null;
}

/** What every mail about a registration says. */
export type RegistrationMailContent = Omit<RegistrationConfirmed, 'template'>;

/** Loads what every mail about a registration for an event says, once; the result makes the mail of one person. */
export async function loadRegistrationMail(
  deps: Deps,
  tx: Tx,
  projectId: string,
  eventId: string,
): Promise<(to: Addressee) => RegistrationMailContent> {
  const [project, event, sessions] = await Promise.all([
    findProject(tx, { id: projectId }),
    findEvent(tx, projectId, { id: eventId }),
    listSessions(tx, projectId, eventId),
  ]);
  if (!project || !event) throw new DomainError('request.not_found', {});
  const { publicUrl } = deps.config;
  const link = links(publicUrl);
  return (to) => {
    const locale = toLocale(to.locale);
    return {
      locale,
      name: personName(locale, to),
      eventTitle: localise(event.title, locale),
      eventKind: event.kind,
      sessions: sessions.map(({ id, startsAt, endsAt, place, onlineUrl, timeZone }) => ({
        id,
        startsAt: startsAt.toISOString(),
        endsAt: endsAt.toISOString(),
        place,
        onlineUrl,
        timeZone,
      })),
      timeZone: event.timeZone,
      place: event.place,
      onlineUrl: event.onlineUrl,
      eventUrl: link.event(locale, project.slug, event.slug),
      manageUrl: link.registration(locale, to.accessCode),
      ticketUrl: link.ticket(locale, to.accessCode),
      noticeUrl: link.notice(locale, project.slug),
      contactEmail: project.contactEmail,
      calendar: {
        uid: calendarUid(to.id, publicUrl),
        sequence: event.calendarSequence,
        ...(to.email ? { attendeeEmail: to.email } : {}),
      },
    };
  };
}

/** Names the registration's entry in calendars for as long as it lives (RFC 5545, UID). */
export const calendarUid = (registrationId: string, publicUrl: URL): string =>
  `${registrationId}@${publicUrl.hostname}`;

/** A mail without a calendar entry, for people who never had a place. */
export function withoutCalendar({
  calendar: _,
  ticketUrl: _ticketUrl,
  ...content
}: RegistrationMailContent): Omit<RegistrationMailContent, 'calendar' | 'ticketUrl'> {
  return content;
}
