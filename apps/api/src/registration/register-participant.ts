import { createHash } from 'node:crypto';
import { newAccessCode, newId } from '@sens/db';
import { writeAudit } from '@sens/db/audit';
import { fillParticipant, findOrAddParticipant, saysMore } from '@sens/db/participant';
import { listSides } from '@sens/db/project';
import { holdAskedQuestions, saveAnswers } from '@sens/db/question';
import { addRegistrations, findRegistrationByKey } from '@sens/db/registration';
import { DomainError } from '@sens/domain';
import { noticeVersion } from '@sens/domain/consent';
import { nameKey } from '@sens/domain/participant';
import { isRegionOf } from '@sens/domain/region';
import { decideRegistration, sum, type RegistrationInput, type RegistrationStatus } from '@sens/domain/registration';
import { recordAnswers } from '../consent/record-answers.ts';
import { assertPrerequisites } from '../curriculum/assert-prerequisites.ts';
import { queueMails } from '../mail/queue-mails.ts';
import { answersTo } from '../question/answers-to.ts';
import type { KeptFiles } from '../question/read-answer-files.ts';
import type { Deps } from '../shared/deps.ts';
import { assertLegSeats, keepTraveller, rides, travellerOf } from '../visit/travel-with.ts';
import { confirmation } from './confirmation.ts';
import { loadRegistrationMail } from './load-registration-mail.ts';
import { mailsTo } from './mail-to.ts';
import { lockAndCount } from './with-locked-event.ts';

export interface RegistrationOutcome {
  status: RegistrationStatus;
  /** Opens the private page of the registration. */
  accessCode: string;
}

/**
 * Registers somebody for an event, without an account. The event's row is locked while seats are counted, so places
 * are given out in the order of arrival and never twice. Everything that can be read before is read before, and what is
 * written travels together: the lock is held for as few round trips as can be.
 *
 * @param files those among the answers, as `readAnswerFiles` read them
 * @throws DomainError `registration.*`, or `request.not_found` for an event that is not public
 */
export function registerParticipant(
  deps: Deps,
  at: { projectId: string; eventId: string },
  input: RegistrationInput,
  files: KeptFiles = new Map(),
): Promise<RegistrationOutcome> {
  return deps.db.transaction(async (tx) => {
    const [sides, mailFor, questions] = await Promise.all([
      listSides(tx, at.projectId),
      loadRegistrationMail(deps, tx, at.projectId, at.eventId),
      holdAskedQuestions(tx, at.projectId, at.eventId),
    ]);
    const known = sides.includes(input.side) && (!input.region || isRegionOf(input.region, sides));
    if (!known) throw new DomainError('request.invalid', {});
    const answers = answersTo(questions, input.answers ?? {}, files, deps.now());
    const traveller = await travellerOf(tx, at, input);
    const details = personOf(at.projectId, input);
    const person = await findOrAddParticipant(tx, details);
    await assertPrerequisites(tx, at, { participantId: person.id, locale: input.locale });

    const [{ event, counts }, earlier] = await Promise.all([
      lockAndCount(deps, tx, at, person.id),
      findRegistrationByKey(tx, at.projectId, at.eventId, input.idempotencyKey),
    ]);
    const hash = hashOf(input);
    if (earlier) {
      if (earlier.idempotencyHash !== hash) throw new DomainError('registration.key_reused', {});
      return { status: earlier.status, accessCode: earlier.accessCode };
    }
    if (saysMore(person, details)) await fillParticipant(tx, at.projectId, person.id, details);
    const now = deps.now();
    const status = decideRegistration({ event, side: input.side, ...counts, now });
    if (rides(status)) await assertLegSeats(tx, at, traveller.boardings);
    const position = counts.lastPosition + 1;
    const registration = {
      ...at,
      id: newId(),
      participantId: person.id,
      side: input.side,
      status,
      position,
      queueRank: position,
      locale: input.locale,
      accessCode: newAccessCode(),
      ticketCode: newAccessCode(),
      noticeVersion,
      idempotencyKey: input.idempotencyKey,
      idempotencyHash: hash,
      createdAt: now,
    };
    // An event that was changed between reading and locking it is told of as it is now.
    const addressee = { ...person, ...registration };
    const isFresh = mailFor(addressee).calendar.sequence === event.calendarSequence;
    const mails = isFresh ? mailFor : await loadRegistrationMail(deps, tx, at.projectId, at.eventId);
    await Promise.all([
      addRegistrations(tx, [registration]),
      writeAudit(tx, {
        projectId: at.projectId,
        actor: { kind: 'participant' },
        action: `registration.${status}`,
        subjectId: registration.id,
        detail: { eventId: at.eventId, position },
      }),
      queueMails(
        deps,
        tx,
        mailsTo([addressee], 'created', () =>
          confirmation(status, mails(addressee), sum(Object.values(counts.waiting)) + 1),
        ),
      ),
    ]);
    const place = { projectId: at.projectId, registrationId: registration.id };
    await saveAnswers(tx, place, answers);
    await keepTraveller(tx, place, traveller);
    await recordAnswers(tx, { ...consenter(registration), at: now }, input.consents);
    // Ahead of them may be somebody who finds no seat on a leg; the job lets the line pass.
    if (status === 'waitlisted' && traveller.boardings.length > 0) await deps.jobs.enqueue(tx, 'settle-event', at);
    return { status, accessCode: registration.accessCode };
  });
}

const consenter = (registration: { id: string; projectId: string; participantId: string; locale: string }) => ({
  projectId: registration.projectId,
  participantId: registration.participantId,
  registrationId: registration.id,
  locale: registration.locale,
});

function personOf(projectId: string, input: RegistrationInput) {
  return {
    projectId,
    givenName: input.givenName,
    familyName: input.familyName,
    nameKey: nameKey(input),
    email: input.email,
    locale: input.locale,
    side: input.side,
    region: input.region ?? null,
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
