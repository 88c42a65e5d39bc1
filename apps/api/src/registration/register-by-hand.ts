import { newAccessCode, newId, type Tx } from '@sens/db';
import { writeAudit } from '@sens/db/audit';
import { findEvent } from '@sens/db/event';
import {
  addParticipants,
  fillParticipant,
  findOrAddParticipant,
  listKnownPeople,
  listSidesOf,
  lockPeople,
} from '@sens/db/participant';
import { listSides } from '@sens/db/project';
import {
  addRegistrations,
  findActiveRegistration,
  setRegistrationStatus,
  type RegistrationWithPerson,
} from '@sens/db/registration';
import { DomainError } from '@sens/domain';
import { matchPeople, nameKey, type ImportedPerson } from '@sens/domain/participant';
import { placeByHand, sum, type HandRegistrationInput } from '@sens/domain/registration';
import { queueMails } from '../mail/queue-mails.ts';
import type { Deps } from '../shared/deps.ts';
import { loadRegistrationMail, withoutCalendar } from './load-registration-mail.ts';
import { mailsTo } from './mail-to.ts';
import { lockAndCount, type LockedEvent } from './with-locked-event.ts';

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
export async function registerByHand(
  deps: Deps,
  accountId: string,
  at: Place,
  input: HandRegistrationInput & { locale: string },
): Promise<{ status: 'confirmed' | 'waitlisted'; known: boolean }> {
  const { status, known } = await deps.db.transaction((tx) => placePerson(deps, tx, accountId, at, input));
  return { status, known };
}

/**
 * The same within a transaction.
 *
 * @param isThere the person stands in the room: nobody waits any more, as after the event has begun, and whoever has a
 *   place already is who they are
 */
export async function placePerson(
  deps: Deps,
  tx: Tx,
  accountId: string,
  at: Place,
  input: HandRegistrationInput & { locale: string },
  { isThere = false }: { isThere?: boolean } = {},
): Promise<{ registrationId: string; status: 'confirmed' | 'waitlisted'; known: boolean }> {
  await lockPeople(tx, at.projectId);
  const { id: participantId, side, known, person } = await findOrAddPerson(tx, at, input);
  const { event, counts } = await lockAndCount(deps, tx, at, participantId);
  if (known) await fillParticipant(tx, at.projectId, participantId, person);
  const now = deps.now();
  const enteredAt = isThere && now < event.startsAt ? event.startsAt : now;
  const reason = input.overCapacityReason ?? null;
  if (counts.alreadyRegistered) {
    const before = (await findActiveRegistration(tx, at.projectId, at.eventId, participantId))!;
    const { id: registrationId } = before;
    if (isThere && before.status === 'confirmed') return { registrationId, status: 'confirmed', known };
    await seatKnown(deps, tx, { accountId, before, event, counts, reason, enteredAt });
    return { registrationId, status: 'confirmed', known };
  }
  const status = placeByHand({ event, side, ...counts, overCapacity: reason !== null, now: enteredAt });
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
  if (event.endsAt <= now) return { registrationId: registration.id, status, known };
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
  return { registrationId: registration.id, status, known };
}

/**
 * Gives a place to somebody who is registered already but has none: who waits, waits for approval, or has an offer, and
 * walks in. Nobody is put back into the line here, and whoever has a place keeps the one they have.
 *
 * @throws DomainError `registration.already_registered` for somebody with a place or whom the rule would let wait
 */
async function seatKnown(
  deps: Deps,
  tx: Tx,
  facts: Pick<LockedEvent, 'event' | 'counts'> & {
    accountId: string;
    before: RegistrationWithPerson;
    reason: string | null;
    /** From when the person counts as being there. */
    enteredAt: Date;
  },
): Promise<void> {
  const { accountId, before, event, counts, reason, enteredAt } = facts;
  const { projectId, eventId, id, side } = before;
  const now = deps.now();
  const mayEnter = before.status === 'offered' || reason !== null || event.startsAt <= enteredAt;
  if (before.status === 'confirmed' || !mayEnter) throw new DomainError('registration.already_registered', {});
  if (before.status !== 'offered')
    placeByHand({ event, side, ...counts, overCapacity: reason !== null, now: enteredAt });
  await setRegistrationStatus(tx, projectId, [id], 'confirmed');
  await writeAudit(tx, {
    projectId,
    actor: { kind: 'account', accountId },
    action: 'registration.by_hand',
    subjectId: id,
    detail: { eventId, from: before.status, status: 'confirmed', ...(reason === null ? {} : { reason }) },
  });
  if (event.endsAt <= now) return;
  const mailFor = await loadRegistrationMail(deps, tx, projectId, eventId);
  await queueMails(
    deps,
    tx,
    mailsTo([before], 'promoted', (to) => ({ template: 'registration_promoted', ...mailFor(to) })),
  );
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
    return { id, side: (await listSidesOf(tx, projectId, [id])).get(id) ?? side, known: true, person };
  }
  const { photoConsent: _, remarks: _remarks, ...values } = person;
  const fresh = { ...values, side, projectId, locale: input.locale, nameKey: nameKey(person) };
  const id = newId();
  if (fresh.email === null) {
    await addParticipants(tx, [{ ...fresh, id }]);
    return { id, side, known: false, person };
  }
  // Somebody may be registering themselves at this moment.
  const found = await findOrAddParticipant(tx, { ...fresh, email: fresh.email });
  return { id: found.id, side: found.side, known: false, person };
}
