import { randomUUID } from 'node:crypto';
import { findEvent, lockEvent } from '@sens/db/event';
import {
  addFeedbackAnswers,
  countWaitingAnswers,
  findFeedbackInvitation,
  showWaitingAnswers,
  useFeedbackInvitation,
} from '@sens/db/feedback';
import { DomainError } from '@sens/domain';
import { parseCode } from '@sens/domain/certificate';
import { mayShowWaiting, type FeedbackInput } from '@sens/domain/feedback';
import type { Deps } from '../shared/deps.ts';
import { takesFeedback } from './open-feedback.ts';

/**
 * Takes an anonymous answer and uses up the token that allowed it. Nothing of the token goes into the answer, and there
 * is no audit entry: its instant would be the one thing by which the two could be joined.
 *
 * @throws DomainError `request.not_found`, `feedback.not_open`, `feedback.already_given`
 */
export async function submitFeedback(deps: Deps, typed: string, input: FeedbackInput): Promise<void> {
  const token = parseCode(typed) ?? '';
  const invitation = await findFeedbackInvitation(deps.db, { token });
  if (!invitation) throw new DomainError('request.not_found', {});
  const { projectId, eventId } = invitation;
  const { locale, good, better, ...ratings } = input;
  await deps.db.transaction(async (tx) => {
    // Two answers at once must not each think that it waits alone.
    const event = await lockEvent(tx, projectId, eventId);
    if (!event || !takesFeedback(event, deps.now())) throw new DomainError('feedback.not_open', {});
    const used = await useFeedbackInvitation(tx, token);
    if (!used) throw new DomainError('feedback.already_given', {});
    const words = { good: good ?? null, better: better ?? null };
    await addFeedbackAnswers(tx, [{ projectId, eventId, id: randomUUID(), locale, ...ratings, ...words }]);
    if (mayShowWaiting(await countWaitingAnswers(tx, { projectId, eventId }))) {
      await showWaitingAnswers(tx, { projectId, eventId });
    }
  });
}

/** What the form of a token shows; the same for everybody of the event. */
export async function loadFeedbackForm(deps: Deps, typed: string) {
  const invitation = await findFeedbackInvitation(deps.db, { token: parseCode(typed) ?? '' });
  const event = invitation && (await findEvent(deps.db, invitation.projectId, { id: invitation.eventId }));
  if (!event) throw new DomainError('request.not_found', {});
  const { title, kind, startsAt, endsAt, timeZone, place } = event;
  const state = invitation.used ? 'given' : takesFeedback(event, deps.now()) ? 'open' : 'closed';
  return { projectId: event.projectId, event: { title, kind, startsAt, endsAt, timeZone, place }, state } as const;
}
