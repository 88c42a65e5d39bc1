import { writeAudit } from '@sens/db/audit';
import { lockEvent, raiseCalendarSequence, setEventStatus } from '@sens/db/event';
import { listRegistrations } from '@sens/db/registration';
import type { EventCancelled, RegistrationConfirmed } from '@sens/documents/mail';
import { DomainError } from '@sens/domain';
import { isActive, type RegistrationStatus } from '@sens/domain/registration';
import { queueMails } from '../mail/queue-mails.ts';
import { loadRegistrationMail } from '../registration/load-registration-mail.ts';
import type { Deps } from '../shared/deps.ts';

/**
 * Publishes a draft or cancels an event. Cancelling tells everybody who is registered, with a calendar entry that
 * takes the event out of their calendar.
 *
 * @throws DomainError `event.status_change` when the event's state does not allow it, `request.not_found`
 */
export function changeEventStatus(
  deps: Deps,
  at: { projectId: string; eventId: string },
  accountId: string,
  status: 'published' | 'cancelled',
): Promise<void> {
  return deps.db.transaction(async (tx) => {
    const event = await lockEvent(tx, at.projectId, at.eventId);
    if (!event) throw new DomainError('request.not_found', {});
    const from = status === 'published' ? ['draft'] : ['draft', 'published'];
    if (!from.includes(event.status)) throw new DomainError('event.status_change', {});
    await setEventStatus(tx, at.projectId, at.eventId, status);
    await writeAudit(tx, {
      projectId: at.projectId,
      actor: { kind: 'account', accountId },
      action: `event.${status}`,
      subjectId: at.eventId,
    });
    if (status === 'published') return;

    await raiseCalendarSequence(tx, at.projectId, at.eventId);
    const mailFor = await loadRegistrationMail(deps, tx, at.projectId, at.eventId);
    const affected = (await listRegistrations(tx, at.projectId, at.eventId)).filter((registration) =>
      isActive(registration.status),
    );
    await queueMails(
      deps,
      tx,
      affected.flatMap((registration) =>
        registration.email === null
          ? []
          : {
              projectId: at.projectId,
              recipient: registration.email,
              recipientName: `${registration.givenName} ${registration.familyName}`,
              mail: cancellation(registration.status, mailFor(registration)),
              cause: `registration/${registration.id}/event-cancelled`,
            },
      ),
    );
  });
}

/** Whoever had a place has a calendar entry, which goes. */
const cancellation = (
  status: RegistrationStatus,
  content: Omit<RegistrationConfirmed, 'template'>,
): EventCancelled => ({
  template: 'event_cancelled',
  ...content,
  calendar: status === 'confirmed' ? content.calendar : null,
});
