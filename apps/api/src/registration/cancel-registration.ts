import type { Tx } from '@sens/db';
import { writeAudit, type Actor } from '@sens/db/audit';
import { lockEvent } from '@sens/db/event';
import {
  countRegistrations,
  findRegistration,
  listWaiting,
  setRegistrationStatus,
  type RegistrationWithPerson,
} from '@sens/db/registration';
import type { RegistrationConfirmed } from '@sens/documents/mail';
import { DomainError } from '@sens/domain';
import { isActive, promotionsDue } from '@sens/domain/registration';
import { queueMails, type MailTo } from '../mail/queue-mails.ts';
import type { Deps } from '../shared/deps.ts';
import { loadRegistrationMail } from './load-registration-mail.ts';

/**
 * Cancels a registration and gives a seat it frees to the first in line, in one transaction; both are told.
 *
 * @throws DomainError `registration.already_cancelled`, `registration.event_over`, `request.not_found`
 */
export function cancelRegistration(
  deps: Deps,
  at: { projectId: string; eventId: string; id: string },
  actor: Actor,
): Promise<void> {
  return deps.db.transaction(async (tx) => {
    const event = await lockEvent(tx, at.projectId, at.eventId);
    const registration = await findRegistration(tx, at.projectId, at.id);
    if (!event || !registration) throw new DomainError('request.not_found', {});
    if (!isActive(registration.status)) throw new DomainError('registration.already_cancelled', {});
    const now = deps.now();
    if (event.endsAt <= now) throw new DomainError('registration.event_over', {});

    await setRegistrationStatus(tx, at.projectId, [at.id], 'cancelled', now);
    await writeAudit(tx, {
      projectId: at.projectId,
      actor,
      action: 'registration.cancelled',
      subjectId: at.id,
      detail: { eventId: at.eventId, from: registration.status },
    });
    const promoted = await promoteWaiting(tx, at.projectId, at.eventId, event.capacity);

    const mailFor = await loadRegistrationMail(deps, tx, at.projectId, at.eventId);
    const mails = [
      mailTo(registration, cancellation(registration, mailFor(registration)), 'cancelled'),
      ...promoted.map((next) => mailTo(next, { template: 'registration_promoted', ...mailFor(next) }, 'promoted')),
    ];
    await queueMails(
      deps,
      tx,
      mails.filter((mail) => mail !== null),
    );
  });
}

/** Fills free seats from the head of the waiting list; called while the event is locked. */
async function promoteWaiting(tx: Tx, projectId: string, eventId: string, capacity: number) {
  const { seatsTaken, waiting } = await countRegistrations(tx, projectId, eventId);
  const due = promotionsDue({ capacity, seatsTaken, waiting });
  if (due === 0) return [];
  const promoted = await listWaiting(tx, projectId, eventId, due);
  const ids = promoted.map(({ id }) => id);
  await setRegistrationStatus(tx, projectId, ids, 'confirmed');
  await writeAudit(
    tx,
    ...ids.map((subjectId) => ({
      projectId,
      actor: { kind: 'system' as const },
      action: 'registration.promoted',
      subjectId,
      detail: { eventId },
    })),
  );
  return promoted;
}

/** Takes the event out of the calendar of whoever had a place; the others have no entry. */
const cancellation = ({ status }: RegistrationWithPerson, content: Omit<RegistrationConfirmed, 'template'>) => ({
  template: 'registration_cancelled' as const,
  ...content,
  calendar: status === 'confirmed' ? { ...content.calendar, sequence: content.calendar.sequence + 1 } : null,
});

function mailTo(to: RegistrationWithPerson, mail: MailTo['mail'], what: string): MailTo | null {
  if (!to.email) return null;
  return {
    projectId: to.projectId,
    recipient: to.email,
    recipientName: `${to.givenName} ${to.familyName}`,
    mail,
    cause: `registration/${to.id}/${what}`,
  };
}
