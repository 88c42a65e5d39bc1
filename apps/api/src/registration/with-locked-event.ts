import type { Tx } from '@sens/db';
import { lockEvent, type Event } from '@sens/db/event';
import { countRegistrations, type RegistrationCounts } from '@sens/db/registration';
import { DomainError } from '@sens/domain';
import type { Deps } from '../shared/deps.ts';
import { settleQueue } from './settle-queue.ts';

export interface LockedEvent {
  readonly tx: Tx;
  readonly event: Event;
  /** As of the lock, with the queue settled. */
  readonly counts: RegistrationCounts;
}

/**
 * Changes the registrations of an event, one change at a time: locks the event, settles what has fallen due, lets `change`
 * do its work, and gives away the seats that it freed. All in one transaction.
 *
 * @throws DomainError `request.not_found` for an event that is not there
 */
export function withLockedEvent<T>(
  deps: Deps,
  at: { projectId: string; eventId: string },
  change: (locked: LockedEvent) => Promise<T>,
): Promise<T> {
  return deps.db.transaction(async (tx) => {
    const locked = await lockAndCount(deps, tx, at);
    const result = await change(locked);
    // What the change did to the event itself decides who moves up now.
    const after = await lockEvent(tx, at.projectId, at.eventId);
    await settleQueue(
      deps,
      tx,
      after ?? locked.event,
      await countRegistrations(tx, at.projectId, at.eventId, { now: deps.now() }),
    );
    return result;
  });
}

/** The event's row, locked, and the counts read after it: the two statements travel together. */
export async function lockAndCount(
  deps: Deps,
  tx: Tx,
  at: { projectId: string; eventId: string },
  participantId?: string,
): Promise<LockedEvent> {
  const [event, counts] = await Promise.all([
    lockEvent(tx, at.projectId, at.eventId),
    countRegistrations(tx, at.projectId, at.eventId, { now: deps.now(), ...(participantId ? { participantId } : {}) }),
  ]);
  if (!event) throw new DomainError('request.not_found', {});
  return { tx, event, counts: await settleQueue(deps, tx, event, counts) };
}
