import { writeAudit } from '@sens/db/audit';
import { findRegistration, moveToHead, queuePlace, type RegistrationWithPerson } from '@sens/db/registration';
import { DomainError } from '@sens/domain';
import { meetOrWaive } from '../curriculum/meet-or-waive.ts';
import { queueMails, type MailTo } from '../mail/queue-mails.ts';
import type { Deps } from '../shared/deps.ts';
import { loadRegistrationMail, withoutCalendar } from './load-registration-mail.ts';
import { mailsTo } from './mail-to.ts';
import { withLockedEvent, type LockedEvent } from './with-locked-event.ts';

/**
 * Puts somebody at the head of the waiting list, with a reason that the audit trail keeps. Seats are never given beyond
 * the capacity: the person is next, not seated.
 *
 * @throws DomainError `registration.not_waiting`; `registration.prerequisite_unmet` for somebody who has not done what
 *   the event asks for by now
 */
export function moveUp(
  deps: Deps,
  accountId: string,
  at: { projectId: string; eventId: string; registrationId: string; reason: string; notify: boolean },
): Promise<void> {
  return withLockedEvent(deps, at, async (locked) => {
    const { projectId, eventId, registrationId, reason, notify } = at;
    const registration = await findRegistration(locked.tx, projectId, registrationId);
    if (!registration || registration.eventId !== eventId) throw new DomainError('request.not_found', {});
    if (registration.status !== 'waitlisted') throw new DomainError('registration.not_waiting', {});
    await meetOrWaive(deps, locked.tx, accountId, { projectId, eventId }, [registration.participantId], null);
    await moveUpLocked(deps, locked, accountId, { reason, notify }, [registration]);
  });
}

/**
 * Puts people who wait at the head of the waiting list while their event is locked. Among each other they keep their
 * order, so the last of them is moved first.
 */
export async function moveUpLocked(
  deps: Deps,
  { tx, event }: LockedEvent,
  accountId: string,
  { reason, notify }: { reason: string; notify: boolean },
  waiting: readonly RegistrationWithPerson[],
): Promise<void> {
  const [projectId, eventId] = [event.projectId, event.id];
  const inLine = waiting.toSorted((one, other) => one.queueRank - other.queueRank || one.position - other.position);
  for (const { id } of inLine.toReversed()) await moveToHead(tx, projectId, eventId, id);
  await writeAudit(
    tx,
    ...inLine.map(({ id }) => ({
      projectId,
      actor: { kind: 'account' as const, accountId },
      action: 'registration.moved_up' as const,
      subjectId: id,
      detail: { eventId, reason, notify },
    })),
  );
  if (!notify) return;
  const mailFor = await loadRegistrationMail(deps, tx, projectId, eventId);
  const mails: MailTo[] = [];
  for (const registration of inLine) {
    const position = await queuePlace(tx, projectId, eventId, registration.id);
    // Somebody may be moved up again, and is told again.
    const what = `moved_up/${deps.now().getTime()}`;
    mails.push(
      ...mailsTo([registration], what, (to) => ({
        template: 'waiting_moved_up',
        ...withoutCalendar(mailFor(to)),
        position,
      })),
    );
  }
  await queueMails(deps, tx, mails);
}
