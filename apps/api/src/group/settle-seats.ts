import type { Tx } from '@sens/db';
import { writeAudit } from '@sens/db/audit';
import { lapseSeats, listGroupsById, listSeats, setSeatStatus, type GroupSeat } from '@sens/db/group';
import type { GroupNews } from '@sens/domain/group';
import { queueMails } from '../mail/queue-mails.ts';
import { loadRegistrationMail } from '../registration/load-registration-mail.ts';
import type { Deps } from '../shared/deps.ts';
import { groupMail } from './group-mails.ts';

interface EventPlace {
  projectId: string;
  eventId: string;
}

/** Ends the seats for which nobody was named in time, and tells the contacts. */
export async function lapseUnnamed(deps: Deps, tx: Tx, at: EventPlace): Promise<void> {
  await tell(deps, tx, at, 'lapsed', await lapseSeats(tx, at.projectId, at.eventId, deps.now()));
}

/**
 * Gives free seats to held ones of the waiting list. They are given, never offered: what an offer asks, whether somebody
 * still comes, naming people answers.
 */
export async function promoteSeats(deps: Deps, tx: Tx, at: EventPlace, seats: readonly GroupSeat[]): Promise<void> {
  await setSeatStatus(
    tx,
    at.projectId,
    seats.map(({ id }) => id),
    'confirmed',
  );
  await tell(deps, tx, at, 'promoted', seats);
}

async function tell(
  deps: Deps,
  tx: Tx,
  at: EventPlace,
  news: GroupNews & ('lapsed' | 'promoted'),
  changed: readonly GroupSeat[],
) {
  if (changed.length === 0) return;
  const ids = [...new Set(changed.map(({ groupId }) => groupId))];
  const groups = await listGroupsById(tx, at.projectId, ids);
  const seats = await listSeats(tx, at.projectId, ids);
  const mailFor = await loadRegistrationMail(deps, tx, at.projectId, at.eventId);
  const about = groups.map((group) => {
    const mine = changed.filter(({ groupId }) => groupId === group.id);
    const numbers = mine.map(({ number }) => number).sort((one, other) => one - other);
    return { group, numbers, seats: seats.filter(({ groupId }) => groupId === group.id) };
  });
  await writeAudit(
    tx,
    ...about.map(({ group, numbers }) => ({
      ...{ projectId: at.projectId, actor: { kind: 'system' as const }, action: `group.${news}` as const },
      ...{ subjectId: at.eventId, detail: { groupId: group.id, seats: numbers } },
    })),
  );
  await queueMails(
    deps,
    tx,
    about.map(({ group, numbers, seats: all }) =>
      groupMail(deps, mailFor, group, { news, seats: all, count: numbers.length, once: numbers.join(',') }),
    ),
  );
}
