import { writeAudit, type Actor } from '@sens/db/audit';
import { changeGroup, setSeatStatus } from '@sens/db/group';
import { endRegistrations, listRegistrationsById } from '@sens/db/registration';
import { DomainError } from '@sens/domain';
import { isUnnamed, unnamedSeats } from '@sens/domain/group';
import { isActive } from '@sens/domain/registration';
import { queueMails } from '../mail/queue-mails.ts';
import { cancellation } from '../registration/cancel-registration.ts';
import { loadRegistrationMail } from '../registration/load-registration-mail.ts';
import { mailsTo } from '../registration/mail-to.ts';
import type { Deps } from '../shared/deps.ts';
import { groupMail } from './group-mails.ts';
import { withGroup, type WhichGroup } from './with-group.ts';

/**
 * Gives back seats for which nobody is named; they go down the line.
 *
 * @param numbers of the seats; null: all that are unnamed
 * @throws DomainError `group.naming_over`, `group.seat_taken`
 */
export function giveBackSeats(deps: Deps, which: WhichGroup, actor: Actor, numbers: number[] | null): Promise<void> {
  return withGroup(deps, which, async ({ tx, group, seats }) => {
    const wanted = numbers ?? seats.filter(isUnnamed).map(({ number }) => number);
    const back = unnamedSeats(group, seats, wanted, deps.now());
    await setSeatStatus(
      tx,
      group.projectId,
      back.map(({ id }) => id),
      'returned',
    );
    await writeAudit(tx, {
      ...{ projectId: group.projectId, actor, action: 'group.returned', subjectId: group.eventId },
      detail: { groupId: group.id, seats: wanted },
    });
  });
}

/**
 * Ends a group: its unnamed seats go down the line and the registrations of the people named end too. Contact and people
 * are told.
 *
 * @throws DomainError `group.naming_over` when it has ended before
 */
export function cancelGroup(deps: Deps, which: WhichGroup, actor: Actor): Promise<void> {
  return withGroup(deps, which, async ({ tx, group, seats }) => {
    if (group.endedAt) throw new DomainError('group.naming_over', {});
    const { projectId, eventId } = group;
    const now = deps.now();
    const unnamed = seats.filter(isUnnamed);
    const named = await listRegistrationsById(
      tx,
      projectId,
      seats.flatMap(({ registrationId }) => registrationId ?? []),
    );
    const active = named.filter(({ status }) => isActive(status));
    await setSeatStatus(
      tx,
      projectId,
      unnamed.map(({ id }) => id),
      'returned',
    );
    await endRegistrations(
      tx,
      projectId,
      active.map(({ id }) => id),
      { status: 'cancelled', cancelledAt: now, endedBy: 'manager' },
    );
    await changeGroup(tx, projectId, group.id, { endedAt: now });
    await writeAudit(
      tx,
      {
        ...{ projectId, actor, action: 'group.cancelled', subjectId: eventId },
        detail: { groupId: group.id, unnamed: unnamed.length, named: active.length },
      },
      ...active.map(({ id, status }) => ({
        ...{ projectId, actor, action: 'registration.cancelled' as const, subjectId: id },
        detail: { eventId, from: status, groupId: group.id },
      })),
    );
    const mailFor = await loadRegistrationMail(deps, tx, projectId, eventId);
    const count = unnamed.length + active.length;
    await queueMails(deps, tx, [
      groupMail(deps, mailFor, group, { news: 'cancelled', seats: [], count, once: 'once' }),
      ...mailsTo(active, 'cancelled', (to) => cancellation(to, mailFor(to))),
    ]);
  });
}
