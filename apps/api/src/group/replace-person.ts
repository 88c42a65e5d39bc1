import { writeAudit } from '@sens/db/audit';
import { endRegistrations, findRegistration } from '@sens/db/registration';
import { DomainError } from '@sens/domain';
import { assertNamingOpen } from '@sens/domain/group';
import { isActive } from '@sens/domain/registration';
import { queueMails } from '../mail/queue-mails.ts';
import { cancellation } from '../registration/cancel-registration.ts';
import { loadRegistrationMail } from '../registration/load-registration-mail.ts';
import { mailsTo } from '../registration/mail-to.ts';
import type { Deps } from '../shared/deps.ts';
import { nextPosition, seatPerson, type PersonForSeat } from './name-people.ts';
import { withGroup } from './with-group.ts';

/**
 * Names somebody else for a seat: the registration of the one ends, that of the other begins with the same state and
 * place in line, in one transaction, so the seat is never free in between. Both are told.
 *
 * An offered place passes to nobody: whoever has it must accept or let it go.
 *
 * @throws DomainError `group.naming_over`; `group.seat_taken` when nobody is named for it, or the person has given up
 *   the place, which then went down the line; what naming people throws
 */
export function replacePerson(deps: Deps, accessCode: string, input: PersonForSeat): Promise<void> {
  return withGroup(deps, { accessCode }, async (locked) => {
    const { tx, group } = locked;
    const now = deps.now();
    assertNamingOpen(group, now);
    const seat = locked.seats.find(({ number }) => number === input.seat);
    const before = seat?.registrationId ? await findRegistration(tx, group.projectId, seat.registrationId) : null;
    if (!seat || !before || !isActive(before.status) || before.status === 'offered') {
      throw new DomainError('group.seat_taken', {});
    }
    const { status } = before;
    if (status !== 'confirmed' && status !== 'waitlisted' && status !== 'pending') return;
    await endRegistrations(tx, group.projectId, [before.id], {
      ...{ status: 'cancelled', cancelledAt: now, endedBy: 'manager' },
    });
    const position = await nextPosition(deps, locked);
    const newcomer = { seat: { ...seat, queueRank: before.queueRank }, person: input, status, position };
    const mailFor = await loadRegistrationMail(deps, tx, group.projectId, group.eventId);
    await queueMails(deps, tx, [
      ...mailsTo([before], 'cancelled', (to) => cancellation(to, mailFor(to))),
      ...(await seatPerson(deps, locked, newcomer)),
    ]);
    await writeAudit(
      tx,
      {
        ...{ projectId: group.projectId, actor: { kind: 'participant' }, action: 'group.renamed' },
        ...{ subjectId: group.eventId, detail: { groupId: group.id, seat: seat.number } },
      },
      {
        ...{ projectId: group.projectId, actor: { kind: 'participant' }, action: 'registration.cancelled' },
        ...{ subjectId: before.id, detail: { eventId: group.eventId, from: status, groupId: group.id } },
      },
    );
  });
}
