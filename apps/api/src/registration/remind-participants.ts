import { listEventsToRemind, listReminders, lockEvent, settleReminders } from '@sens/db/event';
import { listRegistrations } from '@sens/db/registration';
import { remindersDue } from '@sens/domain/registration';
import { queueMails } from '../mail/queue-mails.ts';
import type { Deps } from '../shared/deps.ts';
import { loadRegistrationMail, withoutCalendar } from './load-registration-mail.ts';
import { mailsTo } from './mail-to.ts';

/** Makes the handler of the `remind-participants` job: reminds people with a place of the events whose time has come. */
export const createReminder = (deps: Deps) => async (): Promise<void> => {
  for (const at of await listEventsToRemind(deps.db, deps.now())) await remind(deps, at);
};

/** One event in one transaction: the mails, and the note that they were sent. */
function remind(deps: Deps, at: { projectId: string; eventId: string }): Promise<void> {
  return deps.db.transaction(async (tx) => {
    const event = await lockEvent(tx, at.projectId, at.eventId);
    if (event?.status !== 'published') return;
    const due = remindersDue(event, await listReminders(tx, at.projectId, at.eventId), deps.now());
    if (due.length === 0) return;
    const hours = due.map(({ hoursBefore }) => hoursBefore);
    await settleReminders(tx, at.projectId, at.eventId, hours, event.startsAt);
    const everybody = await listRegistrations(tx, at.projectId, at.eventId);
    const people = everybody.filter(({ status }) => status === 'confirmed');
    const mailFor = await loadRegistrationMail(deps, tx, at.projectId, at.eventId);
    const what = `reminder/${Math.min(...hours)}/${event.startsAt.getTime()}`;
    await queueMails(
      deps,
      tx,
      mailsTo(people, what, (to) => {
        const { onlineUrl, ...content } = withoutCalendar(mailFor(to));
        return { template: 'event_reminder', ...content, onlineUrl };
      }),
    );
  });
}
