import { newAccessCode, newId, type Tx } from '@sens/db';
import { writeAudit } from '@sens/db/audit';
import { addRegistrations, countRegistrations, endRegistrations, findRegistration } from '@sens/db/registration';
import { DomainError, localise } from '@sens/domain';
import { isActive, placeMoved, sum, type MoveInput } from '@sens/domain/registration';
import { meetOrWaive } from '../curriculum/meet-or-waive.ts';
import { queueMails } from '../mail/queue-mails.ts';
import type { Deps } from '../shared/deps.ts';
import { loadRegistrationMail, withoutCalendar } from './load-registration-mail.ts';
import { mailsTo } from './mail-to.ts';
import { settleQueue } from './settle-queue.ts';
import { lockAndCount, type LockedEvent } from './with-locked-event.ts';

interface From {
  projectId: string;
  eventId: string;
  registrationId: string;
}

/**
 * Moves a registration to another event: it ends where it was, a new one begins where the person goes, and the seat it
 * frees goes down the line, in one transaction. The person is told of both; the old entry leaves their calendar.
 *
 * Both events are locked in the order of their ids, so that two moves in opposite directions wait for each other
 * instead of blocking each other for good.
 *
 * @returns whether the person has a place there
 * @throws DomainError `registration.already_cancelled`, `registration.event_over` for what is past in the event left,
 *   `registration.already_registered` in the other one, `registration.target_full` where no seat is free and the person may not wait,
 *   `registration.prerequisite_unmet` where that event asks for what the person has not done and it is not waived
 */
export function moveRegistration(
  deps: Deps,
  accountId: string,
  from: From,
  { targetEventId, reason, mayWait, waive }: MoveInput,
): Promise<{ status: 'confirmed' | 'waitlisted' }> {
  const { projectId, eventId, registrationId } = from;
  if (targetEventId === eventId) throw new DomainError('registration.already_registered', {});
  return deps.db.transaction(async (tx) => {
    const moved = await findRegistration(tx, projectId, registrationId);
    if (!moved || moved.eventId !== eventId) throw new DomainError('request.not_found', {});
    const [source, target] = await lockBoth(deps, tx, { projectId, eventId, targetEventId }, moved.participantId);
    const now = deps.now();
    // Read again: it may have ended while we waited for the lock.
    const current = await findRegistration(tx, projectId, registrationId);
    if (!current || !isActive(current.status)) throw new DomainError('registration.already_cancelled', {});
    if (source.event.endsAt <= now || target.event.endsAt <= now) throw new DomainError('registration.event_over', {});
    if (target.counts.alreadyRegistered) throw new DomainError('registration.already_registered', {});
    const { event, counts } = target;
    const there = { projectId, eventId: targetEventId };
    await meetOrWaive(deps, tx, accountId, there, [current.participantId], waive ? reason : null);
    const status = placeMoved({ event, side: current.side, ...counts, mayWait, now });

    const ended = { status: 'cancelled' as const, cancelledAt: now, endedBy: 'moved' as const };
    await endRegistrations(tx, projectId, [registrationId], ended);
    const position = counts.lastPosition + 1;
    const registration = {
      ...{ projectId, eventId: targetEventId, id: newId(), participantId: current.participantId, side: current.side },
      ...{ status, position, queueRank: position, locale: current.locale, createdAt: now },
      ...{ accessCode: newAccessCode(), ticketCode: newAccessCode(), noticeVersion: current.noticeVersion },
    };
    await addRegistrations(tx, [registration]);
    const entry = { projectId, actor: { kind: 'account' as const, accountId }, action: 'registration.moved' as const };
    await writeAudit(
      tx,
      { ...entry, subjectId: registrationId, detail: { eventId, to: targetEventId, from: current.status, reason } },
      { ...entry, subjectId: registration.id, detail: { eventId: targetEventId, from: eventId, status, reason } },
    );
    const [leaving, arriving] = [
      await loadRegistrationMail(deps, tx, projectId, eventId),
      await loadRegistrationMail(deps, tx, projectId, targetEventId),
    ];
    const newcomer = { ...current, ...registration };
    const ahead = sum(Object.values(counts.waiting));
    await queueMails(deps, tx, [
      ...mailsTo([current], 'moved', (to) => {
        const content = leaving(to);
        const { calendar } = content;
        return {
          template: 'registration_moved',
          ...content,
          newEventTitle: localise(event.title, content.locale),
          calendar: current.status === 'confirmed' ? { ...calendar, sequence: calendar.sequence + 1 } : null,
        };
      }),
      ...mailsTo([newcomer], 'created', (to) =>
        status === 'confirmed'
          ? { template: 'registration_confirmed', ...arriving(to) }
          : { template: 'registration_waitlisted', ...withoutCalendar(arriving(to)), position: ahead + 1 },
      ),
    ]);
    const left = await countRegistrations(tx, projectId, eventId, { now });
    await settleQueue(deps, tx, source.event, left);
    return { status };
  });
}

/** The event left and the one gone to, locked one after the other in the order of their ids. */
async function lockBoth(
  deps: Deps,
  tx: Tx,
  { projectId, eventId, targetEventId }: { projectId: string; eventId: string; targetEventId: string },
  participantId: string,
): Promise<[LockedEvent, LockedEvent]> {
  const locked = new Map<string, LockedEvent>();
  for (const id of [eventId, targetEventId].sort()) {
    locked.set(id, await lockAndCount(deps, tx, { projectId, eventId: id }, participantId));
  }
  return [locked.get(eventId)!, locked.get(targetEventId)!];
}
