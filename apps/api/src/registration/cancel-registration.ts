import { writeAudit, type Actor } from '@sens/db/audit';
import { endRegistrations, findRegistration, type RegistrationWithPerson } from '@sens/db/registration';
import type { RegistrationConfirmed } from '@sens/documents/mail';
import { DomainError } from '@sens/domain';
import { isActive } from '@sens/domain/registration';
import { queueMails } from '../mail/queue-mails.ts';
import type { Deps } from '../shared/deps.ts';
import { loadRegistrationMail } from './load-registration-mail.ts';
import { mailsTo } from './mail-to.ts';
import { withLockedEvent } from './with-locked-event.ts';

/**
 * Cancels a registration and gives a seat it frees to the first in line, in one transaction; both are told.
 *
 * @param notify whether the person whose registration ends is told; a manager may have told them already
 * @throws DomainError `registration.already_cancelled`, `registration.event_over`, `request.not_found`
 */
export function cancelRegistration(
  deps: Deps,
  at: { projectId: string; eventId: string; id: string },
  actor: Actor,
  notify = true,
): Promise<void> {
  return withLockedEvent(deps, at, async ({ tx, event }) => {
    const registration = await findRegistration(tx, at.projectId, at.id);
    if (!registration) throw new DomainError('request.not_found', {});
    if (!isActive(registration.status)) throw new DomainError('registration.already_cancelled', {});
    const now = deps.now();
    if (event.endsAt <= now) throw new DomainError('registration.event_over', {});

    const endedBy = actor.kind === 'participant' ? ('participant' as const) : ('manager' as const);
    await endRegistrations(tx, at.projectId, [at.id], { status: 'cancelled', cancelledAt: now, endedBy });
    await writeAudit(tx, {
      projectId: at.projectId,
      actor,
      action: 'registration.cancelled',
      subjectId: at.id,
      detail: { eventId: at.eventId, from: registration.status, notify },
    });
    if (!notify) return;
    const mailFor = await loadRegistrationMail(deps, tx, at.projectId, at.eventId);
    await queueMails(
      deps,
      tx,
      mailsTo([registration], 'cancelled', (to) => cancellation(to, mailFor(to))),
    );
  });
}

/** Takes the event out of the calendar of whoever had a place; the others have no entry. */
export const cancellation = ({ status }: RegistrationWithPerson, content: Omit<RegistrationConfirmed, 'template'>) => ({
  template: 'registration_cancelled' as const,
  ...content,
  calendar: status === 'confirmed' ? { ...content.calendar, sequence: content.calendar.sequence + 1 } : null,
});
