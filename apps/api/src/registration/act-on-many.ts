import { writeAudit } from '@sens/db/audit';
import { endRegistrations, listRegistrationsById, type RegistrationWithPerson } from '@sens/db/registration';
import { DomainError } from '@sens/domain';
import { isPossible, type BulkAction, type RegistrationStatus } from '@sens/domain/registration';
import { queueMails } from '../mail/queue-mails.ts';
import type { Deps } from '../shared/deps.ts';
import { cancellation } from './cancel-registration.ts';
import { decideLocked } from './decide-pending.ts';
import { loadRegistrationMail } from './load-registration-mail.ts';
import { mailsTo } from './mail-to.ts';
import { withLockedEvent, type LockedEvent } from './with-locked-event.ts';

export interface BulkInput {
  projectId: string;
  eventId: string;
  registrationIds: readonly string[];
  action: BulkAction;
  notify: boolean;
}

export interface BulkResult {
  action: BulkAction;
  done: number;
  /** Those for whom it is no longer possible, and how they stand. */
  impossible: { id: string; givenName: string; familyName: string; status: RegistrationStatus }[];
}

/**
 * Does one thing with several registrations of an event in one transaction. Those for whom it is no longer possible are
 * left as they are and named; the others are not held up by them.
 *
 * @throws DomainError `request.not_found`; `registration.event_over` when cancelling after the event
 */
export function actOnMany(deps: Deps, accountId: string, input: BulkInput): Promise<BulkResult> {
  const { projectId, eventId, action, notify } = input;
  return withLockedEvent(deps, input, async (locked) => {
    const found = await listRegistrationsById(locked.tx, projectId, [...new Set(input.registrationIds)]);
    const chosen = found.filter((registration) => registration.eventId === eventId);
    const possible = chosen.filter(({ status }) => isPossible(action, status));
    if (possible.length > 0) {
      if (action === 'cancel') await cancelLocked(deps, locked, accountId, possible, notify);
      else await decideLocked(deps, locked, accountId, { decision: action, notify }, possible);
    }
    return {
      action,
      done: possible.length,
      impossible: chosen
        .filter(({ status }) => !isPossible(action, status))
        .map(({ id, givenName, familyName, status }) => ({ id, givenName, familyName, status })),
    };
  });
}

async function cancelLocked(
  deps: Deps,
  { tx, event }: LockedEvent,
  accountId: string,
  registrations: readonly RegistrationWithPerson[],
  notify: boolean,
): Promise<void> {
  const now = deps.now();
  if (event.endsAt <= now) throw new DomainError('registration.event_over', {});
  const ids = registrations.map(({ id }) => id);
  await endRegistrations(tx, event.projectId, ids, { status: 'cancelled', cancelledAt: now, endedBy: 'manager' });
  await writeAudit(
    tx,
    ...registrations.map(({ id, status }) => ({
      projectId: event.projectId,
      actor: { kind: 'account' as const, accountId },
      action: 'registration.cancelled' as const,
      subjectId: id,
      detail: { eventId: event.id, from: status, notify },
    })),
  );
  if (!notify) return;
  const mailFor = await loadRegistrationMail(deps, tx, event.projectId, event.id);
  await queueMails(
    deps,
    tx,
    mailsTo(registrations, 'cancelled', (to) => cancellation(to, mailFor(to))),
  );
}
