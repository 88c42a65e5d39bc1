import { findGroup, findGroupByAccessCode, listSeats, type Group, type SeatWithPerson } from '@sens/db/group';
import { DomainError } from '@sens/domain';
import { parseCode } from '@sens/domain/certificate';
import { withLockedEvent, type LockedEvent } from '../registration/with-locked-event.ts';
import type { Deps } from '../shared/deps.ts';

export interface LockedGroup extends LockedEvent {
  readonly group: Group;
  readonly seats: SeatWithPerson[];
}

/** Which group: the one behind a private link, or one of a project by its id. */
export type WhichGroup = { accessCode: string } | { projectId: string; id: string };

/** @throws DomainError `request.not_found` */
export async function groupOf(deps: Deps, which: WhichGroup): Promise<Group> {
  const code = 'accessCode' in which ? parseCode(which.accessCode) : null;
  const byCode = code ? await findGroupByAccessCode(deps.db, code) : null;
  const group = 'accessCode' in which ? byCode : await findGroup(deps.db, which.projectId, which.id);
  if (!group) throw new DomainError('request.not_found', {});
  return group;
}

/**
 * Changes a group while its event is locked, with the group and its seats as of the lock; seats that this frees go down
 * the line.
 *
 * @throws DomainError `request.not_found`; `group.over` once the event has ended or was cancelled
 */
export async function withGroup<T>(
  deps: Deps,
  which: WhichGroup,
  change: (locked: LockedGroup) => Promise<T>,
): Promise<T> {
  const { projectId, eventId, id } = await groupOf(deps, which);
  return withLockedEvent(deps, { projectId, eventId }, async (locked) => {
    const group = await findGroup(locked.tx, projectId, id);
    if (!group) throw new DomainError('request.not_found', {});
    const { status, endsAt } = locked.event;
    if (status !== 'published' || endsAt <= deps.now()) throw new DomainError('group.over', {});
    return change({ ...locked, group, seats: await listSeats(locked.tx, projectId, [id]) });
  });
}
