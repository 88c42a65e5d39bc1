import type { Tx } from '@sens/db';
import { listHosts, listOrganisers, listSessions, lockEvent, withTrainers } from '@sens/db/event';
import { DomainError } from '@sens/domain';

/**
 * Locks an event and loads it with everything that belongs to it.
 *
 * @throws DomainError `request.not_found`
 */
export async function lockEventFacts(tx: Tx, { projectId, eventId }: { projectId: string; eventId: string }) {
  const event = await lockEvent(tx, projectId, eventId);
  if (!event) throw new DomainError('request.not_found', {});
  const organisers = await listOrganisers(tx, projectId, eventId);
  const hosts = await listHosts(tx, projectId, eventId);
  const sessions = await withTrainers(tx, projectId, await listSessions(tx, projectId, eventId));
  return {
    event,
    organiserSides: organisers.map(({ side }) => side),
    organiserIds: organisers.map(({ id }) => id),
    hostIds: hosts.map(({ id }) => id),
    sessions: sessions.map(({ trainers, ...session }) => ({ ...session, trainerIds: trainers.map(({ id }) => id) })),
  };
}
export type LoadedEvent = Awaited<ReturnType<typeof lockEventFacts>>;
