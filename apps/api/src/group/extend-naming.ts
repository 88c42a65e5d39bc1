import { writeAudit } from '@sens/db/audit';
import { changeGroup } from '@sens/db/group';
import { DomainError } from '@sens/domain';
import { assertNamingOpen, isUnnamed } from '@sens/domain/group';
import { queueMails } from '../mail/queue-mails.ts';
import { loadRegistrationMail } from '../registration/load-registration-mail.ts';
import type { Deps } from '../shared/deps.ts';
import { groupMail } from './group-mails.ts';
import { watchNamingDate } from './hold-seats.ts';
import { withGroup } from './with-group.ts';

/**
 * Gives a group more time, or less, to name its people: between now and the beginning of the event. The contact is told.
 *
 * @throws DomainError `group.naming_over` once the date has passed, because the seats are gone; `field.date_order` for a
 *   date in the past or after the beginning
 */
export function extendNaming(
  deps: Deps,
  accountId: string,
  which: { projectId: string; id: string },
  { namedUntil: wanted, reason }: { namedUntil: string; reason: string },
): Promise<void> {
  return withGroup(deps, which, async ({ tx, event, group: before, seats }) => {
    const now = deps.now();
    assertNamingOpen(before, now);
    const namedUntil = new Date(wanted);
    if (namedUntil <= now || namedUntil > event.startsAt) throw new DomainError('field.date_order', {});
    const group = { ...before, namedUntil };
    await changeGroup(tx, group.projectId, group.id, { namedUntil });
    await watchNamingDate(deps, tx, group);
    await writeAudit(tx, {
      ...{ projectId: group.projectId, actor: { kind: 'account', accountId }, action: 'group.extended' },
      ...{ subjectId: group.eventId, detail: { groupId: group.id, namedUntil: wanted, reason } },
    });
    const mailFor = await loadRegistrationMail(deps, tx, group.projectId, group.eventId);
    const count = seats.filter(isUnnamed).length;
    const once = namedUntil.toISOString();
    await queueMails(deps, tx, [groupMail(deps, mailFor, group, { news: 'extended', seats, count, once })]);
  });
}
