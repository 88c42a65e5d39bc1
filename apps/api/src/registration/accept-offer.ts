import { writeAudit } from '@sens/db/audit';
import { findRegistration, setRegistrationStatus } from '@sens/db/registration';
import { DomainError } from '@sens/domain';
import { isOfferOpen } from '@sens/domain/registration';
import { queueMails } from '../mail/queue-mails.ts';
import type { Deps } from '../shared/deps.ts';
import { loadRegistrationMail } from './load-registration-mail.ts';
import { mailsTo } from './mail-to.ts';
import { withLockedEvent } from './with-locked-event.ts';

/**
 * Takes the seat that is kept for somebody from the waiting list. Accepting twice is accepting once.
 *
 * @throws DomainError `registration.offer_lapsed` after the deadline, or where nothing is offered
 */
export function acceptOffer(deps: Deps, at: { projectId: string; eventId: string; id: string }): Promise<void> {
  return withLockedEvent(deps, at, async ({ tx }) => {
    const registration = await findRegistration(tx, at.projectId, at.id);
    if (!registration) throw new DomainError('request.not_found', {});
    if (registration.status === 'confirmed') return;
    if (registration.status !== 'offered' || !isOfferOpen(registration, deps.now())) {
      throw new DomainError('registration.offer_lapsed', {});
    }
    await setRegistrationStatus(tx, at.projectId, [at.id], 'confirmed');
    await writeAudit(tx, {
      projectId: at.projectId,
      actor: { kind: 'participant' },
      action: 'registration.accepted',
      subjectId: at.id,
      detail: { eventId: at.eventId },
    });
    const mailFor = await loadRegistrationMail(deps, tx, at.projectId, at.eventId);
    await queueMails(
      deps,
      tx,
      mailsTo([registration], 'accepted', (to) => ({ template: 'registration_confirmed', ...mailFor(to) })),
    );
  });
}
