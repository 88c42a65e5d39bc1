import { findEvent } from '@sens/db/event';
import { listGroups, listSeats, type SeatWithPerson } from '@sens/db/group';
import { findProject, listSides } from '@sens/db/project';
import { DomainError } from '@sens/domain';
import { countUnnamed, isNamingOpen } from '@sens/domain/group';
import type { Deps } from '../shared/deps.ts';
import { groupOf } from './with-group.ts';

/** What the contact's private page shows. The people's own links are not on it: they are theirs. */
export async function loadOwnGroup(deps: Deps, accessCode: string) {
  const group = await groupOf(deps, { accessCode });
  const { projectId, eventId } = group;
  const [project, event, seats, sides] = await Promise.all([
    findProject(deps.db, { id: projectId }),
    findEvent(deps.db, projectId, { id: eventId }),
    listSeats(deps.db, projectId, [group.id]),
    listSides(deps.db, projectId),
  ]);
  if (!project || !event) throw new DomainError('request.not_found', {});
  const { slug, name, contactEmail, fundingPeriod } = project;
  const now = deps.now();
  const going = event.status === 'published' && event.endsAt > now;
  return {
    project: { slug, name, contactEmail, fundingPeriod, sides },
    event: {
      ...{ slug: event.slug, title: event.title, startsAt: event.startsAt, endsAt: event.endsAt, place: event.place },
      ...{ timeZone: event.timeZone, status: event.status },
    },
    ...{ organisationName: group.organisationName, email: group.email, namedUntil: group.namedUntil },
    ...{ endedAt: group.endedAt, namingOpen: going && isNamingOpen(group, now), cancellable: going && !group.endedAt },
    seats: seats.map(shown),
  };
}

/** The groups of an event for its managers, with the naming state of each. */
export async function listEventGroups(deps: Deps, { projectId, eventId }: { projectId: string; eventId: string }) {
  const groups = await listGroups(deps.db, projectId, eventId);
  const ids = groups.map(({ id }) => id);
  const seats = await listSeats(deps.db, projectId, ids);
  const now = deps.now();
  return groups.map(({ accessCode: _, idempotencyKey: _key, idempotencyHash: _hash, ...group }) => {
    const mine = seats.filter(({ groupId }) => groupId === group.id);
    return {
      ...group,
      namingOpen: isNamingOpen(group, now),
      unnamed: countUnnamed(mine),
      named: mine.filter(({ status }) => status === 'named').length,
      seats: mine.map(shown),
    };
  });
}

const shown = ({ number, side, status, registrationStatus, givenName, familyName, email }: SeatWithPerson) => ({
  ...{ number, side, status, registrationStatus },
  person: givenName === null || familyName === null ? null : { givenName, familyName, email },
});
