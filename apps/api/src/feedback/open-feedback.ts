import { newAccessCode, type Db, type Tx } from '@sens/db';
import { findEvent, type Event } from '@sens/db/event';
import { addFeedbackInvitations, findFeedbackInvitation, hasAttended, listFeedbackPeople } from '@sens/db/feedback';
import { DomainError } from '@sens/domain';
import { feedbackTimes, isFeedbackOpen } from '@sens/domain/feedback';
import { queueMails } from '../mail/queue-mails.ts';
import { mailsTo } from '../registration/mail-to.ts';
import { placeOf } from '../registration/place-of.ts';
import type { Deps } from '../shared/deps.ts';
import { loadFeedbackMail } from './load-feedback-mail.ts';

/** Whether an event takes feedback now. */
export const takesFeedback = (event: Pick<Event, 'status' | 'endsAt' | 'timeZone'>, now: Date): boolean =>
  (event.status === 'published' || event.status === 'finished') && isFeedbackOpen(feedbackTimes(event), now);

/** What a private link offers: nothing, the form, or the word that it was sent. */
export async function feedbackStateOf(deps: Deps, accessCode: string): Promise<'none' | 'open' | 'given'> {
  const { projectId, eventId, id } = await placeOf(deps, accessCode);
  const invitation = await findFeedbackInvitation(deps.db, { projectId, registrationId: id });
  if (invitation?.used) return 'given';
  return (await mayAnswer(deps.db, { projectId, eventId, id }, deps.now())) ? 'open' : 'none';
}

async function mayAnswer(db: Db | Tx, at: { projectId: string; eventId: string; id: string }, now: Date) {
  const event = await findEvent(db, at.projectId, { id: at.eventId });
  return event !== null && takesFeedback(event, now) && (await hasAttended(db, at.projectId, at.id));
}

/**
 * Opens the form of somebody who attended, through their private link.
 *
 * @returns the token of the form, which leads to no person
 * @throws DomainError `feedback.not_open`; `feedback.already_given`
 */
export async function openFeedback(deps: Deps, accessCode: string): Promise<{ token: string }> {
  const place = await placeOf(deps, accessCode);
  return deps.db.transaction(async (tx) => {
    const { projectId, eventId, id: registrationId } = place;
    if (!(await mayAnswer(tx, place, deps.now()))) throw new DomainError('feedback.not_open', {});
    await addFeedbackInvitations(tx, [{ projectId, eventId, registrationId, token: newAccessCode() }]);
    const invitation = await findFeedbackInvitation(tx, { projectId, registrationId });
    if (!invitation) throw new Error('an invitation vanished between two statements');
    if (invitation.used) throw new DomainError('feedback.already_given', {});
    return { token: invitation.token };
  });
}

/**
 * Sends the link of the form to whoever of a mailbox attended: what the code that a trainer shows leads to. Says nothing
 * about who is registered; one mail an hour at most to each.
 *
 * @throws DomainError `feedback.not_open`
 */
export function sendFeedbackLinks(
  deps: Deps,
  at: { projectId: string; eventId: string },
  email: string,
): Promise<void> {
  return deps.db.transaction(async (tx) => {
    const event = await findEvent(tx, at.projectId, { id: at.eventId });
    if (!event || !takesFeedback(event, deps.now())) throw new DomainError('feedback.not_open', {});
    const people = (await listFeedbackPeople(tx, at, email))
      .filter(({ used }) => used !== true)
      .map((person) => ({ ...person, token: person.token ?? newAccessCode() }));
    await addFeedbackInvitations(
      tx,
      people.map(({ id, token }) => ({ ...at, registrationId: id, token })),
    );
    const hour = Math.floor(deps.now().getTime() / 3_600_000);
    const mailFor = await loadFeedbackMail(deps, tx, at);
    await queueMails(
      deps,
      tx,
      mailsTo(people, `feedback_link/${hour}`, (to) => mailFor(to, 'feedback_invitation')),
    );
  });
}
