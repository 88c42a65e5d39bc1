import { newAccessCode, newId, type Tx } from '@sens/db';
import { writeAudit } from '@sens/db/audit';
import { findEvent } from '@sens/db/event';
import { addParticipants, fillParticipant, listKnownPeople, listSidesOf } from '@sens/db/participant';
import { listSides } from '@sens/db/project';
import { addRegistrations } from '@sens/db/registration';
import { DomainError } from '@sens/domain';
import { matchPeople, nameKey, type ImportedPerson } from '@sens/domain/participant';
import { placeByHand, sum, type HandRegistrationInput } from '@sens/domain/registration';
import { queueMails } from '../mail/queue-mails.ts';
import type { Deps } from '../shared/deps.ts';
import { loadRegistrationMail, withoutCalendar } from './load-registration-mail.ts';
import { mailsTo } from './mail-to.ts';
import { lockAndCount } from './with-locked-event.ts';

interface Place {
  projectId: string;
  eventId: string;
}

/**
 * Registers somebody whom a manager names: ahead of the event, or as a person who walked in. Whoever is known by the
 * rule of imported lists is registered as that person, and what was not known of them is filled in.
 *
 * @returns whether the person has a place, and whether they were known
 * @throws DomainError `registration.no_seat_left` where a reason is needed, `registration.already_registered`
 */
export function registerByHand(
  deps: Deps,
  accountId: string,
  at: Place,
  input: HandRegistrationInput & { locale: string },
): Promise<{ status: 'confirmed' | 'waitlisted'; known: boolean }> {
  return deps.db.transaction(async (tx) => {
    const { id: participantId, side, known } = await findOrAddPerson(tx, at, input);
    const { event, counts } = await lockAndCount(deps, tx, at, participantId);
    if (counts.alreadyRegistered) throw new DomainError('registration.already_registered', {});
    const now = deps.now();
    const reason = input.overCapacityReason ?? null;
    const status = placeByHand({ event, side, ...counts, overCapacity: reason !== null, now });
    const position = counts.lastPosition + 1;
    const registration = {
      ...{ ...at, id: newId(), participantId, side, status, position, queueRank: position },
      ...{ locale: input.locale, accessCode: newAccessCode(), createdAt: now },
    };
    await addRegistrations(tx, [registration]);
    await writeAudit(tx, {
      projectId: at.projectId,
      actor: { kind: 'account', accountId },
      action: 'registration.by_hand',
      subjectId: registration.id,
      detail: { eventId: at.eventId, status, ...(reason === null ? {} : { reason }) },
    });
    if (event.endsAt <= now) return { status, known };
    const mailFor = await loadRegistrationMail(deps, tx, at.projectId, at.eventId);
    const addressee = { ...registration, ...input, email: input.email ?? null };
    await queueMails(
      deps,
      tx,
      mailsTo([addressee], 'created', (to) =>
        status === 'confirmed'
          ? { template: 'registration_confirmed', ...mailFor(to) }
          : {
              template: 'registration_waitlisted',
              ...withoutCalendar(mailFor(to)),
              position: sum(Object.values(counts.waiting)) + 1,
            },
      ),
    );
    return { status, known };
  });
}

async function findOrAddPerson(
  tx: Tx,
  { projectId, eventId }: Place,
  input: HandRegistrationInput & { locale: string },
) {
  const event = await findEvent(tx, projectId, { id: eventId });
  if (!event) throw new DomainError('request.not_found', {});
  const side = input.side ?? event.side;
  if (!(await listSides(tx, projectId)).includes(side)) throw new DomainError('request.invalid', {});
  const person: ImportedPerson = {
    ...{ givenName: input.givenName, familyName: input.familyName, email: input.email ?? null, side },
    ...{ organisationName: input.organisationName ?? null, organisationKind: null, phone: null, place: null },
    ...{ gender: null, birthYear: null, photoConsent: null, remarks: null },
  };
  const row = { line: 1, person, issues: [], verdict: 'ready' as const };
  const match = matchPeople([row], await listKnownPeople(tx, projectId))[0]?.match;
  if (match?.kind === 'same' && match.personId) {
    const id = match.personId;
    await fillParticipant(tx, projectId, id, person);
    return { id, side: (await listSidesOf(tx, projectId, [id])).get(id) ?? side, known: true };
  }
  const { photoConsent: _, remarks: _remarks, ...values } = person;
  const id = newId();
  await addParticipants(tx, [{ ...values, side, projectId, id, locale: input.locale, nameKey: nameKey(person) }]);
  return { id, side, known: false };
}
