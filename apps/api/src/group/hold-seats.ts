import { createHash } from 'node:crypto';
import { newAccessCode, newId, type Tx } from '@sens/db';
import { writeAudit } from '@sens/db/audit';
import { addGroup, findGroupByKey, type Group } from '@sens/db/group';
import { listSides } from '@sens/db/project';
import { DomainError } from '@sens/domain';
import { noticeVersion } from '@sens/domain/consent';
import { namingDate, namingReminderAt, placeGroup, type GroupInput } from '@sens/domain/group';
import { queueMails } from '../mail/queue-mails.ts';
import { loadRegistrationMail } from '../registration/load-registration-mail.ts';
import { lockAndCount } from '../registration/with-locked-event.ts';
import type { Deps } from '../shared/deps.ts';
import { groupMail } from './group-mails.ts';

/** A job runs a moment after the date, so that it is over by its clock too. */
const margin = 1000;

/**
 * Holds seats of an event for an organisation, which names people for them until the naming date. The event's row is
 * locked while seats are counted, as when somebody registers.
 *
 * @returns the code that opens the group's page
 * @throws DomainError `registration.*`, `group.*`, or `request.not_found` for an event that is not public
 */
export function holdSeats(
  deps: Deps,
  at: { projectId: string; eventId: string },
  input: GroupInput,
): Promise<{ accessCode: string }> {
  return deps.db.transaction(async (tx) => {
    const sides = await listSides(tx, at.projectId);
    if (Object.keys(input.seats).some((side) => !sides.includes(side))) throw new DomainError('request.invalid', {});
    const { event, counts } = await lockAndCount(deps, tx, at);
    const idempotencyHash = hashOf(input);
    const earlier = await findGroupByKey(tx, at.projectId, at.eventId, input.idempotencyKey);
    if (earlier) {
      if (earlier.idempotencyHash !== idempotencyHash) throw new DomainError('registration.key_reused', {});
      return { accessCode: earlier.accessCode };
    }
    const now = deps.now();
    const { seats: wanted, noticeRead: _, organisationKind, ...contact } = input;
    const held = placeGroup({ event, ...counts, now }, wanted);
    const group: Group = {
      ...{ ...at, ...contact, id: newId(), accessCode: newAccessCode(), noticeVersion, idempotencyHash },
      ...{ organisationKind: organisationKind ?? null, createdAt: now, endedAt: null },
      namedUntil: namingDate(event, now),
    };
    const seats = held.map((seat, index) => {
      const position = counts.lastPosition + 1 + index;
      return { ...at, ...seat, id: newId(), groupId: group.id, number: index + 1, position, queueRank: position };
    });
    await addGroup(tx, group, seats);
    await writeAudit(tx, {
      ...{ projectId: at.projectId, actor: { kind: 'participant' }, action: 'group.held', subjectId: at.eventId },
      detail: { groupId: group.id, seats: wanted },
    });
    await watchNamingDate(deps, tx, group);
    const mailFor = await loadRegistrationMail(deps, tx, at.projectId, at.eventId);
    await queueMails(deps, tx, [
      groupMail(deps, mailFor, group, { news: 'held', seats, count: seats.length, once: 'once' }),
    ]);
    return { accessCode: group.accessCode };
  });
}

/** Has the contact reminded of the naming date, and what is unnamed then go down the line. */
export async function watchNamingDate(deps: Deps, tx: Tx, group: Group): Promise<void> {
  const { projectId, eventId, namedUntil } = group;
  const reminderAt = namingReminderAt(namedUntil, deps.now());
  if (reminderAt) {
    const data = { projectId, groupId: group.id, namedUntil: namedUntil.toISOString() };
    await deps.jobs.enqueue(tx, 'remind-group', data, { startAfter: reminderAt });
  }
  const startAfter = new Date(namedUntil.getTime() + margin);
  await deps.jobs.enqueue(tx, 'settle-event', { projectId, eventId }, { startAfter });
}

/** A hash rather than the form itself is kept: the comparison needs no personal data. */
const hashOf = (input: GroupInput) =>
  createHash('sha256')
    .update(JSON.stringify(Object.entries(input).sort(([a], [b]) => (a < b ? -1 : 1))))
    .digest('hex');
