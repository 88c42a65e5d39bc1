import { writeAudit } from '@sens/db/audit';
import { endRegistrations, listRegistrationsById, type RegistrationWithPerson } from '@sens/db/registration';
import { DomainError } from '@sens/domain';
import { isPossible, type BulkAction, type BulkDecision, type RegistrationStatus } from '@sens/domain/registration';
import { loadMissingPrerequisites } from '../curriculum/load-missing-prerequisites.ts';
import { queueMails } from '../mail/queue-mails.ts';
import type { Deps } from '../shared/deps.ts';
import { cancellation } from './cancel-registration.ts';
import { decideLocked } from './decide-pending.ts';
import { loadRegistrationMail } from './load-registration-mail.ts';
import { mailsTo } from './mail-to.ts';
import { moveUpLocked } from './move-up.ts';
import { withLockedEvent, type LockedEvent } from './with-locked-event.ts';

export interface BulkInput extends BulkDecision {
  projectId: string;
  eventId: string;
  registrationIds: readonly string[];
}

export interface BulkResult {
  action: BulkAction;
  done: number;
  /** Those for whom it is no longer possible, how they stand, and whether they lack what the event asks for. */
  impossible: { id: string; givenName: string; familyName: string; status: RegistrationStatus; lacking: boolean }[];
}

/**
 * Does one thing with several registrations of an event in one transaction. Those for whom it is no longer possible are
 * left as they are and named; the others are not held up by them.
 *
 * @throws DomainError `request.not_found`; `registration.event_over` when cancelling after the event
 */
export function actOnMany(deps: Deps, accountId: string, input: BulkInput): Promise<BulkResult> {
  const { projectId, eventId, action, notify, reason } = input;
  return withLockedEvent(deps, input, async (locked) => {
    const found = await listRegistrationsById(locked.tx, projectId, [...new Set(input.registrationIds)]);
    const chosen = found.filter((registration) => registration.eventId === eventId);
    const lacking = action === 'move_up' ? await listLacking(locked, chosen) : new Set<string>();
    const isDone = ({ status, participantId }: RegistrationWithPerson) =>
      isPossible(action, status) && !lacking.has(participantId);
    const possible = chosen.filter(isDone);
    if (possible.length > 0) {
      if (action === 'cancel') await cancelLocked(deps, locked, accountId, possible, notify);
      else if (action === 'move_up')
        await moveUpLocked(deps, locked, accountId, { reason: reason ?? '', notify }, possible);
      else await decideLocked(deps, locked, accountId, { decision: action, notify }, possible);
    }
    return {
      action,
      done: possible.length,
      impossible: chosen
        .filter((registration) => !isDone(registration))
        .map(({ id, givenName, familyName, status, participantId }) => ({
          ...{ id, givenName, familyName, status },
          lacking: isPossible(action, status) && lacking.has(participantId),
        })),
    };
  });
}

/** The participants among them who have not done what the event asks for. */
async function listLacking({ tx, event }: LockedEvent, chosen: readonly RegistrationWithPerson[]) {
  const ids = chosen.map(({ participantId }) => participantId);
  const { missing } = await loadMissingPrerequisites(tx, { projectId: event.projectId, eventId: event.id }, ids);
  return new Set(missing.keys());
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
