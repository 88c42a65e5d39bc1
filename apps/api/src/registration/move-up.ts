import { writeAudit } from '@sens/db/audit';
import { findRegistration, moveToHead } from '@sens/db/registration';
import { DomainError } from '@sens/domain';
import type { Deps } from '../shared/deps.ts';
import { withLockedEvent } from './with-locked-event.ts';

/**
 * Puts somebody at the head of the waiting list, with a reason that the audit trail keeps. Seats are never given beyond
 * the capacity: the person is next, not seated.
 *
 * @throws DomainError `registration.not_waiting`
 */
export function moveUp(
  deps: Deps,
  accountId: string,
  at: { projectId: string; eventId: string; registrationId: string; reason: string },
): Promise<void> {
  return withLockedEvent(deps, at, async ({ tx }) => {
    const { projectId, eventId, registrationId, reason } = at;
    const registration = await findRegistration(tx, projectId, registrationId);
    if (!registration || registration.eventId !== eventId) throw new DomainError('request.not_found', {});
    if (registration.status !== 'waitlisted') throw new DomainError('registration.not_waiting', {});
    await moveToHead(tx, projectId, eventId, registrationId);
    await writeAudit(tx, {
      projectId,
      actor: { kind: 'account', accountId },
      action: 'registration.moved_up',
      subjectId: registrationId,
      detail: { eventId, reason },
    });
  });
}
