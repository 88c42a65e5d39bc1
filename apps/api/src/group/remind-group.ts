import { findEvent } from '@sens/db/event';
import { findGroup, listSeats } from '@sens/db/group';
import { isNamingOpen, isUnnamed } from '@sens/domain/group';
import { queueMails } from '../mail/queue-mails.ts';
import { loadRegistrationMail } from '../registration/load-registration-mail.ts';
import type { Deps } from '../shared/deps.ts';
import { groupMail } from './group-mails.ts';

/**
 * Makes the handler of the `remind-group` job: reminds a contact of the naming date for which it was made, while that is
 * still the date and somebody is still to be named.
 */
export const createGroupReminder =
  (deps: Deps) =>
  (data: { projectId: string; groupId: string; namedUntil: string }): Promise<void> =>
    deps.db.transaction(async (tx) => {
      const group = await findGroup(tx, data.projectId, data.groupId);
      if (!group || group.namedUntil.toISOString() !== data.namedUntil || !isNamingOpen(group, deps.now())) return;
      const event = await findEvent(tx, group.projectId, { id: group.eventId });
      if (event?.status !== 'published') return;
      const seats = await listSeats(tx, group.projectId, [group.id]);
      const count = seats.filter(isUnnamed).length;
      if (count === 0) return;
      const mailFor = await loadRegistrationMail(deps, tx, group.projectId, group.eventId);
      const once = data.namedUntil;
      await queueMails(deps, tx, [groupMail(deps, mailFor, group, { news: 'reminder', seats, count, once })]);
    });
