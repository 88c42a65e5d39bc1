import { createHash } from 'node:crypto';
import { newAccessCode, newId, type Tx } from '@sens/db';
import { writeAudit } from '@sens/db/audit';
import { lockEvent } from '@sens/db/event';
import { addPhotoConsents, findOrAddParticipant, type Participant } from '@sens/db/participant';
import { listSides } from '@sens/db/project';
import {
  addRegistrations,
  countRegistrations,
  findActiveRegistration,
  findRegistrationByKey,
} from '@sens/db/registration';
import { DomainError } from '@sens/domain';
import { nameKey } from '@sens/domain/participant';
import { decideRegistration, type RegistrationInput } from '@sens/domain/registration';
import { assertPrerequisites } from '../curriculum/assert-prerequisites.ts';
import { queueMails } from '../mail/queue-mails.ts';
import type { Deps } from '../shared/deps.ts';
import { loadRegistrationMail, withoutCalendar } from './load-registration-mail.ts';

export interface RegistrationOutcome {
  status: 'confirmed' | 'waitlisted';
  /** Opens the private page of the registration. */
  accessCode: string;
}

/**
 * Registers somebody for an event, without an account. The event's row is locked while seats are counted, so places
 * are given out in the order of arrival and never twice.
 *
 * @throws DomainError `registration.*`, or `request.not_found` for an event that is not public
 */
export function registerParticipant(
  deps: Deps,
  at: { projectId: string; eventId: string },
  input: RegistrationInput,
): Promise<RegistrationOutcome> {
  return deps.db.transaction(async (tx) => {
    const sides = await listSides(tx, at.projectId);
    if (sides.length === 0) throw new DomainError('request.not_found', {});
    if (!sides.includes(input.side)) throw new DomainError('request.invalid', {});

    const person = await findOrAddParticipant(tx, personOf(at.projectId, input));
    const event = await lockEvent(tx, at.projectId, at.eventId);
    if (!event) throw new DomainError('request.not_found', {});

    const hash = hashOf(input);
    const earlier = await findRegistrationByKey(tx, at.projectId, at.eventId, input.idempotencyKey);
    if (earlier) {
      if (earlier.idempotencyHash !== hash) throw new DomainError('registration.key_reused', {});
      return { status: earlier.status === 'waitlisted' ? 'waitlisted' : 'confirmed', accessCode: earlier.accessCode };
    }

    const { seatsTaken, waiting, lastPosition } = await countRegistrations(tx, at.projectId, at.eventId);
    const alreadyRegistered = (await findActiveRegistration(tx, at.projectId, at.eventId, person.id)) !== null;
    const now = deps.now();
    const status = decideRegistration({ event, seatsTaken, waiting, alreadyRegistered, now });
    await assertPrerequisites(tx, at, { participantId: person.id, locale: input.locale });
    const registration = {
      ...at,
      id: newId(),
      participantId: person.id,
      status,
      position: lastPosition + 1,
      locale: input.locale,
      accessCode: newAccessCode(),
      idempotencyKey: input.idempotencyKey,
      idempotencyHash: hash,
      createdAt: now,
    };
    await addRegistrations(tx, [registration]);
    if (input.photoConsent) {
      const { projectId } = at;
      await addPhotoConsents(tx, [
        { projectId, participantId: person.id, locale: input.locale, source: 'registration' },
      ]);
    }
    await writeAudit(tx, {
      projectId: at.projectId,
      actor: { kind: 'participant' },
      action: `registration.${status}`,
      subjectId: registration.id,
      detail: { eventId: at.eventId, position: registration.position },
    });
    await sendConfirmation(deps, tx, person, registration, waiting + 1);
    return { status, accessCode: registration.accessCode };
  });
}

function personOf(projectId: string, input: RegistrationInput) {
  return {
    projectId,
    givenName: input.givenName,
    familyName: input.familyName,
    nameKey: nameKey(input),
    email: input.email,
    locale: input.locale,
    side: input.side,
    gender: input.gender,
    birthYear: input.birthYear ?? null,
    organisationName: input.organisationName ?? null,
    organisationKind: input.organisationKind ?? null,
  };
}

/** A hash rather than the form itself is kept: the form holds personal data, the comparison needs none. */
const hashOf = (input: RegistrationInput) =>
  createHash('sha256')
    .update(JSON.stringify(Object.entries(input).sort(([a], [b]) => (a < b ? -1 : 1))))
    .digest('hex');

async function sendConfirmation(
  deps: Deps,
  tx: Tx,
  person: Participant,
  registration: {
    projectId: string;
    eventId: string;
    id: string;
    status: 'confirmed' | 'waitlisted';
    locale: string;
    accessCode: string;
  },
  queuePlace: number,
): Promise<void> {
  if (!person.email) return;
  const mailFor = await loadRegistrationMail(deps, tx, registration.projectId, registration.eventId);
  const { givenName, familyName, email } = person;
  const content = mailFor({ ...registration, givenName, familyName, email });
  await queueMails(deps, tx, [
    {
      projectId: registration.projectId,
      recipient: person.email,
      recipientName: `${person.givenName} ${person.familyName}`,
      mail:
        registration.status === 'confirmed'
          ? { template: 'registration_confirmed', ...content }
          : { template: 'registration_waitlisted', position: queuePlace, ...withoutCalendar(content) },
      cause: `registration/${registration.id}/created`,
    },
  ]);
}
