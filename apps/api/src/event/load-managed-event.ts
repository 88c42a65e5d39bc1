import {
  findEvent,
  listCompletionRules,
  listEventTrainers,
  listHosts,
  listOrganisers,
  listOverlappingSessions,
  listSessions,
  withTrainers,
} from '@sens/db/event';
import { findProject } from '@sens/db/project';
import { DomainError } from '@sens/domain';
import { findDoubleBookings, missingBeforePublishing } from '@sens/domain/event';
import type { Deps } from '../shared/deps.ts';
import { publishingFacts } from './publishing-facts.ts';

/**
 * An event as its manager sees it, with what a draft still lacks and what is booked twice.
 *
 * @throws DomainError `request.not_found`
 */
export async function loadManagedEvent(deps: Deps, projectId: string, eventId: string) {
  const { db } = deps;
  const event = await findEvent(db, projectId, { id: eventId });
  if (!event) throw new DomainError('request.not_found', {});
  const [project, plain, organisers, hosts, trainers, [rule], doubleBookings] = await Promise.all([
    findProject(db, { id: projectId }),
    listSessions(db, projectId, eventId),
    listOrganisers(db, projectId, eventId),
    listHosts(db, projectId, eventId),
    listEventTrainers(db, projectId, eventId),
    listCompletionRules(db, projectId, [eventId]),
    loadDoubleBookings(deps, projectId, eventId),
  ]);
  const sessions = await withTrainers(db, projectId, plain);
  const facts = publishingFacts({
    event,
    organiserSides: event.organiserSides,
    hostIds: hosts.map(({ id }) => id),
    sessions: sessions.map(({ trainers, ...session }) => ({ ...session, trainerIds: trainers.map(({ id }) => id) })),
  });
  const missing = missingBeforePublishing(facts, project?.contentLanguages ?? [], deps.now());
  return {
    event,
    /** The share of the planned time that earns a certificate, the curriculum's where there is one. */
    completionShare: rule?.minimumShare ?? event.minimumShare,
    ...{ sessions, organisers, hosts, trainers, doubleBookings },
    /** Of a draft. */
    missing: event.status === 'draft' ? missing : null,
  };
}

/** Trainers and places of the event's sessions that are booked elsewhere at the same time. */
async function loadDoubleBookings({ db }: Deps, projectId: string, eventId: string) {
  const booked = await withTrainers(db, projectId, await listOverlappingSessions(db, projectId, eventId));
  const sessions = booked.map((session) => ({ ...session, trainerIds: session.trainers.map(({ id }) => id) }));
  return findDoubleBookings(eventId, sessions).map((booking) => {
    const { session, other } = booking;
    const { startsAt, endsAt, timeZone } = session;
    return {
      what:
        booking.kind === 'trainer'
          ? (session.trainers.find(({ id }) => id === booking.trainerId)?.name ?? '')
          : session.place,
      kind: booking.kind,
      /** Names the double booking on a page. */
      key: [booking.kind, session.id, other.id, booking.kind === 'trainer' ? booking.trainerId : ''].join('/'),
      ...{ startsAt, endsAt, timeZone },
      /** Null for two sessions of the same event. */
      other: other.eventId === eventId ? null : { eventId: other.eventId, title: other.eventTitle },
    };
  });
}
