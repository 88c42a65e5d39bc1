import type { Db, Tx } from '@sens/db';
import { writeAudit } from '@sens/db/audit';
import { lockEvent } from '@sens/db/event';
import { holdAskedQuestions, listAnswers, listAskedQuestions, removeAnswers, saveAnswers } from '@sens/db/question';
import { findRegistration } from '@sens/db/registration';
import { DomainError } from '@sens/domain';
import type { EventStatus } from '@sens/domain/event';
import { isAnswerable } from '@sens/domain/question';
import { isActive, type RegistrationStatus } from '@sens/domain/registration';
import type { Deps } from '../shared/deps.ts';
import { answersTo } from './answers-to.ts';
import type { KeptFiles } from './read-answer-files.ts';

interface Place {
  projectId: string;
  eventId: string;
  id: string;
}

/** What a registration answered, in the words it was asked in, and what it may answer now. */
export async function loadOwnAnswers(
  db: Db,
  place: Place,
  { event, status }: { event: { endsAt: Date; status: EventStatus }; status: RegistrationStatus },
  now: Date,
) {
  const [answers, asked] = await Promise.all([
    listAnswers(db, { projectId: place.projectId, registrationId: place.id }),
    isAnswerable(event, status, now) ? listAskedQuestions(db, place.projectId, place.eventId) : [],
  ]);
  return {
    answers: answers.map(({ question, value, asked: words }) => ({
      questionId: question.id,
      kind: question.kind,
      value,
      ...words,
    })),
    asked,
  };
}

/**
 * Puts new answers in the place of those from before; one left empty is taken back. A file stays where none is sent, and
 * is taken back where it is null. The audit trail names the questions and never the answers.
 *
 * @throws DomainError `registration.event_over`, `registration.already_cancelled`; FieldsError by question
 */
export function answerAgain(
  deps: Deps,
  place: Place,
  given: Readonly<Record<string, unknown>>,
  files: KeptFiles,
): Promise<void> {
  return deps.db.transaction(async (tx) => {
    const { projectId, eventId, id } = place;
    await assertAnswerable(tx, place, deps.now());
    const at = { projectId, registrationId: id };
    const questions = await holdAskedQuestions(tx, projectId, eventId);
    const before = await listAnswers(tx, at);
    const keptFiles = new Set(before.flatMap(({ question: { id: key, kind } }) => (kind === 'file' ? [key] : [])));
    const answers = answersTo(questions, given, files, deps.now(), keptFiles);
    const stays = (key: string) => keptFiles.has(key) && given[key] !== null;
    const askedNow = new Set(questions.map((question) => question.id));
    const answered = new Set(answers.map(({ questionId }) => questionId));
    const gone = before
      .map(({ question }) => question.id)
      .filter((key) => askedNow.has(key) && !answered.has(key) && !stays(key));
    const valueBefore = new Map(before.map(({ question, value }) => [question.id, JSON.stringify(value)]));
    const fresh = answers.filter(
      ({ questionId, value, file }) => file || valueBefore.get(questionId) !== JSON.stringify(value),
    );
    if (fresh.length === 0 && gone.length === 0) return;
    await saveAnswers(tx, at, fresh);
    await removeAnswers(tx, at, gone);
    await writeAudit(tx, {
      projectId,
      actor: { kind: 'participant' },
      action: 'registration.answered',
      subjectId: id,
      detail: { eventId, questionIds: [...fresh.map(({ questionId }) => questionId), ...gone] },
    });
  });
}

/** The event's row is locked, so that nobody cancels meanwhile and two forms are taken one after the other. */
async function assertAnswerable(tx: Tx, { projectId, eventId, id }: Place, now: Date): Promise<void> {
  const event = await lockEvent(tx, projectId, eventId);
  const registration = await findRegistration(tx, projectId, id);
  if (!event || !registration) throw new DomainError('request.not_found', {});
  if (!isActive(registration.status)) throw new DomainError('registration.already_cancelled', {});
  if (!isAnswerable(event, registration.status, now)) throw new DomainError('registration.event_over', {});
}
