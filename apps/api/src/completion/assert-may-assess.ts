import type { Db, Tx } from '@sens/db';
import { findEvent, leads } from '@sens/db/event';
import { DomainError } from '@sens/domain';

interface By {
  readonly accountId: string;
  readonly manages: boolean;
}

/** Managers may assess the participants of every event of their project, trainers those of the events they lead. */
export const mayAssess = async (db: Db | Tx, by: By, projectId: string, eventId: string): Promise<boolean> =>
  by.manages || leads(db, by.accountId, projectId, { eventId });

/**
 * Lets managers and the trainers who lead an event go on to its results.
 *
 * @throws DomainError `request.not_found`, `request.forbidden`
 */
export async function assertMayAssess(
  db: Db | Tx,
  by: By,
  projectId: string,
  eventId: string,
): Promise<NonNullable<Awaited<ReturnType<typeof findEvent>>>> {
  const event = await findEvent(db, projectId, { id: eventId });
  if (!event) throw new DomainError('request.not_found', {});
  if (!(await mayAssess(db, by, projectId, eventId))) throw new DomainError('request.forbidden', {});
  return event;
}
