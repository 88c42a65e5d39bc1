import { newAccessCode, newId } from '@sens/db';
import { writeAudit } from '@sens/db/audit';
import { nameSeat, type SeatWithPerson } from '@sens/db/group';
import { findOrAddParticipant } from '@sens/db/participant';
import { listSides } from '@sens/db/project';
import { addRegistrations, countRegistrations, findActiveRegistration, queuePlace } from '@sens/db/registration';
import { DomainError } from '@sens/domain';
import { noticeVersion } from '@sens/domain/consent';
import { unnamedSeats, type NamedPerson, type UnnamedStatus } from '@sens/domain/group';
import { nameKey } from '@sens/domain/participant';
import { isRegionOf } from '@sens/domain/region';
import { personName, toLocale } from '@sens/messages';
import { assertPrerequisites } from '../curriculum/assert-prerequisites.ts';
import { queueMails, type MailTo } from '../mail/queue-mails.ts';
import { confirmation } from '../registration/confirmation.ts';
import { loadRegistrationMail } from '../registration/load-registration-mail.ts';
import { mailsTo } from '../registration/mail-to.ts';
import type { Deps } from '../shared/deps.ts';
import { withGroup, type LockedGroup } from './with-group.ts';

export interface PersonForSeat extends NamedPerson {
  seat: number;
}

/**
 * Names people for seats of a group, all of them or none. Each becomes a registration with the seat's state and place in
 * line, and is told in their own language, with their own private link and where their data come from.
 *
 * @throws DomainError `group.naming_over`, `group.seat_taken`, `group.person_registered`,
 *   `registration.prerequisite_missing`, `request.invalid` for a region of no side of the project
 */
export function namePeople(deps: Deps, accessCode: string, people: readonly PersonForSeat[]): Promise<void> {
  return withGroup(deps, { accessCode }, async (locked) => {
    const numbers = people.map(({ seat }) => seat);
    const seats = unnamedSeats(locked.group, locked.seats, numbers, deps.now());
    const mails: MailTo[] = [];
    for (const [index, person] of people.entries()) {
      const seat = seats[index]!;
      mails.push(...(await seatPerson(deps, locked, { seat, person, status: seat.status, position: seat.position })));
    }
    await queueMails(deps, locked.tx, mails);
    await writeAudit(locked.tx, {
      projectId: locked.group.projectId,
      actor: { kind: 'participant' },
      action: 'group.named',
      subjectId: locked.group.eventId,
      detail: { groupId: locked.group.id, seats: numbers },
    });
  });
}

/**
 * Puts one person down for a seat that is theirs now.
 *
 * @param what the state the registration has from the start, and its position in the order of arrival
 * @returns the mails to the person
 */
export async function seatPerson(
  deps: Deps,
  { tx, group }: LockedGroup,
  what: { seat: SeatWithPerson; person: NamedPerson; status: UnnamedStatus; position: number },
): Promise<MailTo[]> {
  const { seat, person, status, position } = what;
  const at = { projectId: group.projectId, eventId: group.eventId };
  const locale = person.locale ?? group.locale;
  if (person.region && !isRegionOf(person.region, await listSides(tx, at.projectId))) {
    throw new DomainError('request.invalid', {});
  }
  const participant = await findOrAddParticipant(tx, {
    ...{ projectId: at.projectId, givenName: person.givenName, familyName: person.familyName },
    ...{ nameKey: nameKey(person), email: person.email, locale, side: seat.side },
    ...{ region: person.region ?? null, gender: person.gender, birthYear: person.birthYear ?? null },
    ...{ organisationName: group.organisationName, organisationKind: group.organisationKind },
  });
  if (await findActiveRegistration(tx, at.projectId, at.eventId, participant.id)) {
    throw new DomainError('group.person_registered', { name: personName(toLocale(group.locale), person) });
  }
  await assertPrerequisites(tx, at, { participantId: participant.id, locale: group.locale });
  const registration = {
    ...{ ...at, id: newId(), participantId: participant.id, side: seat.side, status },
    ...{ position, queueRank: seat.queueRank, locale, accessCode: newAccessCode(), ticketCode: newAccessCode() },
    ...{ noticeVersion, createdAt: deps.now() },
  };
  await addRegistrations(tx, [registration]);
  await nameSeat(tx, at.projectId, seat.id, registration.id);
  await writeAudit(tx, {
    ...{ projectId: at.projectId, actor: { kind: 'participant' }, action: `registration.${status}` },
    ...{ subjectId: registration.id, detail: { eventId: at.eventId, groupId: group.id } },
  });
  const place = status === 'waitlisted' ? await queuePlace(tx, at.projectId, at.eventId, registration.id) : 0;
  const mailFor = await loadRegistrationMail(deps, tx, at.projectId, at.eventId);
  return mailsTo([{ ...participant, ...registration }], 'created', (to) =>
    confirmation(status, { ...mailFor(to), namedBy: group.organisationName }, place),
  );
}

/** The next position in the order of arrival, for whoever takes over a seat. */
export const nextPosition = async (deps: Deps, { tx, group }: LockedGroup): Promise<number> =>
  (await countRegistrations(tx, group.projectId, group.eventId, { now: deps.now() })).lastPosition + 1;
