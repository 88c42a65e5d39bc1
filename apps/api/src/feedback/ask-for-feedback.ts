import { newAccessCode } from '@sens/db';
import { lockEvent } from '@sens/db/event';
import { addFeedbackInvitations, listEventsForFeedback, listFeedbackPeople, noteFeedbackMail } from '@sens/db/feedback';
import { feedbackMailDue, feedbackTimes } from '@sens/domain/feedback';
import { queueMails } from '../mail/queue-mails.ts';
import { mailsTo } from '../registration/mail-to.ts';
import type { Deps } from '../shared/deps.ts';
import { loadFeedbackMail } from './load-feedback-mail.ts';

const day = 24 * 3600 * 1000;

/**
 * Makes the handler of the `ask-for-feedback` job: the morning after an event those who attended are asked what they
 * thought of it, and once more a week later if they have not said.
 */
export const createFeedbackAsker = (deps: Deps) => async (): Promise<void> => {
  const now = deps.now();
  const ended = await listEventsForFeedback(deps.db, new Date(now.getTime() - 15 * day), now);
  const due = new Map(
    ended
      .filter((event) => feedbackMailDue(feedbackTimes(event), now) !== null)
      .map(({ projectId, eventId }) => [eventId, { projectId, eventId }]),
  );
  for (const at of due.values()) await ask(deps, at);
};

/** One event in one transaction: the invitations, the mails, and the note that they went out. */
function ask(deps: Deps, at: { projectId: string; eventId: string }): Promise<void> {
  return deps.db.transaction(async (tx) => {
    const event = await lockEvent(tx, at.projectId, at.eventId);
    if (!event || (event.status !== 'published' && event.status !== 'finished')) return;
    const due = feedbackMailDue(feedbackTimes(event), deps.now());
    if (due === null) return;
    const people = (await listFeedbackPeople(tx, at))
      .filter(({ email, used }) => email !== null && used !== true)
      .filter(({ mailed, reminded }) => (due === 'invitation' ? mailed !== true : reminded !== true))
      .map((person) => ({ ...person, token: person.token ?? newAccessCode() }));
    await addFeedbackInvitations(
      tx,
      people.map(({ id, token }) => ({ ...at, registrationId: id, token })),
    );
    // Who was marked present only later hears of it with the reminder, and no second time.
    const template = due === 'invitation' ? ('feedback_invitation' as const) : ('feedback_reminder' as const);
    const mailFor = await loadFeedbackMail(deps, tx, at);
    await queueMails(
      deps,
      tx,
      mailsTo(people, template, (to) => mailFor(to, template)),
    );
    const ids = people.map(({ id }) => id);
    await noteFeedbackMail(tx, at.projectId, ids, due === 'invitation' ? 'mailed' : 'reminded');
  });
}
