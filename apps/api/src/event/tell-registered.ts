import type { Tx } from '@sens/db';
import { listSessions } from '@sens/db/event';
import { listRegistrations } from '@sens/db/registration';
import type { EventChanged } from '@sens/documents/mail';
import type { EventChanges, SessionFacts } from '@sens/domain/event';
import { isActive } from '@sens/domain/registration';
import { changedEventMails } from '../group/group-mails.ts';
import { queueMails } from '../mail/queue-mails.ts';
import { loadRegistrationMail } from '../registration/load-registration-mail.ts';
import type { Deps } from '../shared/deps.ts';

/**
 * Tells everybody who is registered, and the contacts of groups, what has changed about an event. Whoever has a place
 * gets the new entry for the calendar, and one that takes out a session that takes place no more. Called after the event
 * was saved.
 *
 * @returns how many people have an address to tell, contacts of groups among them
 */
export async function tellRegistered(
  deps: Deps,
  tx: Tx,
  { projectId, eventId }: { projectId: string; eventId: string },
  changes: EventChanges<SessionFacts>,
): Promise<number> {
  const mailFor = await loadRegistrationMail(deps, tx, projectId, eventId);
  const sessions = (await listSessions(tx, projectId, eventId)).map(toldSession);
  const now = deps.now();
  const removedSessions = changes.removed.filter(({ endsAt }) => endsAt > now).map(toldSession);
  const affected = (await listRegistrations(tx, projectId, eventId)).filter(({ status }) => isActive(status));
  const mails = affected.flatMap((registration) => {
    if (registration.email === null) return [];
    const content = mailFor(registration);
    const mail: EventChanged = {
      template: 'event_changed',
      ...content,
      ...{ sessions, removedSessions, changes: changes.aspects },
      calendar: registration.status === 'confirmed' ? content.calendar : null,
    };
    return {
      projectId,
      recipient: registration.email,
      recipientName: `${registration.givenName} ${registration.familyName}`,
      mail,
      cause: `registration/${registration.id}/event-changed/${content.calendar.sequence}`,
    };
  });
  const all = [...mails, ...(await changedEventMails(deps, tx, { projectId, eventId }, mailFor))];
  await queueMails(deps, tx, all);
  return all.length;
}

type Told = Pick<SessionFacts, 'id' | 'startsAt' | 'endsAt' | 'place' | 'onlineUrl' | 'timeZone'>;

/** As it stands in the outbox, which keeps instants as texts. */
const toldSession = ({ id, startsAt, endsAt, place, onlineUrl, timeZone }: Told) => ({
  ...{ id, place, onlineUrl, timeZone },
  startsAt: startsAt.toISOString(),
  endsAt: endsAt.toISOString(),
});
