import type { Tx } from '@sens/db';
import { findEvent, listSessions } from '@sens/db/event';
import { findProject } from '@sens/db/project';
import type { RegistrationMail } from '@sens/documents/mail';
import { localise } from '@sens/domain';
import type { Deps } from '../shared/deps.ts';
import { links } from '../shared/links.ts';

interface Addressee {
  id: string;
  locale: string;
  accessCode: string;
  givenName: string;
  familyName: string;
}

/** Loads what every mail about a registration for an event says, once; the result makes the mail of one person. */
export async function loadRegistrationMail(
  deps: Deps,
  tx: Tx,
  projectId: string,
  eventId: string,
): Promise<(to: Addressee) => RegistrationMail> {
  const [project, event, sessions] = [
    await findProject(tx, { id: projectId }),
    await findEvent(tx, projectId, { id: eventId }),
    await listSessions(tx, projectId, eventId),
  ];
  if (!project || !event) throw new Error('an event vanished within a transaction');
  const link = links(deps.config.publicUrl);
  return (to) => ({
    locale: to.locale,
    registrationId: to.id,
    person: { givenName: to.givenName, familyName: to.familyName },
    event: {
      title: localise(event.title, to.locale),
      kind: event.kind,
      timeZone: event.timeZone,
      place: event.place,
      onlineUrl: event.onlineUrl,
      url: link.event(to.locale, project.slug, event.slug),
      sessions: sessions.map((session) => ({
        id: session.id,
        startsAt: session.startsAt.toISOString(),
        endsAt: session.endsAt.toISOString(),
        place: session.place ?? event.place,
      })),
      calendarSequence: event.calendarSequence,
    },
    manageUrl: link.registration(to.locale, to.accessCode),
    contactEmail: project.contactEmail,
  });
}
