import type { Db, Tx } from '@sens/db';
import { findEvent, leads } from '@sens/db/event';
import { DomainError } from '@sens/domain';

/**
 * Lets managers and the trainers who lead an event go on to its results.
 *
 * @throws DomainError `request.not_found`, `request.forbidden`
 */
export async function assertMayAssess(
  db: Db | Tx,
  by: { accountId: string; manages: boolean },
  projectId: string,
  eventId: string,
): Promise<NonNullable<Awaited<ReturnType<typeof findEvent>>>> {
  const event = await findEvent(db, projectId, { id: eventId });
  if (!event) throw new DomainError('request.not_found', {});
  if (!by.manages && !(await leads(db, by.accountId, projectId, { eventId }))) {
    throw new DomainError('request.forbidden', {});
  }
  return event;
}
