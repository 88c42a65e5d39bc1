import type { Tx } from '@sens/db';
import { listGroups, listSeats, type Group } from '@sens/db/group';
import type { GroupSeats } from '@sens/documents/mail';
import { countUnnamed, isUnnamed, type GroupNews, type GroupSeatStatus } from '@sens/domain/group';
import { toLocale } from '@sens/messages';
import type { MailTo } from '../mail/queue-mails.ts';
import { loadRegistrationMail, withoutCalendar } from '../registration/load-registration-mail.ts';
import type { Deps } from '../shared/deps.ts';
import { links } from '../shared/links.ts';

type MailFor = Awaited<ReturnType<typeof loadRegistrationMail>>;

/** What every mail to a group's contact says of the event and of the way to its page. */
export function toContact(deps: Pick<Deps, 'config'>, mailFor: MailFor, group: Group) {
  const content = withoutCalendar(mailFor(group));
  const manageUrl = links(deps.config.publicUrl).group(toLocale(group.locale), group.accessCode);
  return { ...content, manageUrl };
}

/**
 * The mail that tells a group's contact what has become of the seats.
 *
 * @param what `seats` as they are now, `count` how many of them the news is about
 * @param once names the occasion: the same one is told once
 */
export function groupMail(
  deps: Pick<Deps, 'config'>,
  mailFor: MailFor,
  group: Group,
  what: { news: GroupNews; seats: readonly { status: GroupSeatStatus }[]; count: number; once: string },
): MailTo {
  const mail: GroupSeats = {
    template: 'group_seats',
    ...toContact(deps, mailFor, group),
    ...{ news: what.news, count: what.count, organisation: group.organisationName },
    seats: countUnnamed(what.seats),
    deadline: group.namedUntil.toISOString(),
  };
  return { ...recipientOf(group), mail, cause: `group/${group.id}/${what.news}/${what.once}` };
}

const recipientOf = (group: Group) => ({
  projectId: group.projectId,
  recipient: group.email,
  recipientName: `${group.givenName} ${group.familyName}`,
});

interface EventPlace {
  readonly projectId: string;
  readonly eventId: string;
}

/** The groups of an event whose contact is known, each with its seats. */
async function loadGroups(tx: Tx, { projectId, eventId }: EventPlace) {
  const groups = (await listGroups(tx, projectId, eventId)).filter(({ email }) => email !== '');
  if (groups.length === 0) return [];
  const ids = groups.map(({ id }) => id);
  const seats = Map.groupBy(await listSeats(tx, projectId, ids), ({ groupId }) => groupId);
  return groups.map((group) => ({ group, seats: seats.get(group.id) ?? [] }));
}

/** The mails about a changed event to the contacts of all groups that have seats; the people named get their own. */
export async function changedEventMails(deps: Deps, tx: Tx, at: EventPlace, mailFor: MailFor): Promise<MailTo[]> {
  return (await loadGroups(tx, at)).flatMap(({ group, seats }) => {
    const held = seats.filter((seat) => isUnnamed(seat) || seat.status === 'named');
    if (held.length === 0) return [];
    const once = String(mailFor(group).calendar.sequence);
    return groupMail(deps, mailFor, group, { news: 'changed', seats: held, count: held.length, once });
  });
}

/** The mails about a cancelled event to the contacts who still hold seats; the people named get their own. */
export async function cancelledEventMails(deps: Deps, tx: Tx, at: EventPlace, mailFor: MailFor): Promise<MailTo[]> {
  const holding = (await loadGroups(tx, at)).filter(({ seats }) => seats.some(isUnnamed));
  return holding.map(({ group }) => ({
    ...recipientOf(group),
    mail: { template: 'event_cancelled', ...toContact(deps, mailFor, group), calendar: null },
    cause: `group/${group.id}/event-cancelled`,
  }));
}
