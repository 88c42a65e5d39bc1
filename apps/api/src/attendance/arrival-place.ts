import { listArrivalWindows } from '@sens/db/attendance';
import { findEvent, findSession } from '@sens/db/event';
import { findProject } from '@sens/db/project';
import { listRegistrationsOf } from '@sens/db/registration';
import { DomainError } from '@sens/domain';
import { isArrivalOpen } from '@sens/domain/attendance';
import type { Deps } from '../shared/deps.ts';

/**
 * What the code on the room's screen leads to: the session, whether arrivals can be marked now, and who of those
 * registered with the visitor's address may have arrived.
 *
 * @param email of who is signed in
 * @throws DomainError `request.not_found`, also for an event that is not public
 */
export async function loadArrivalPlace(deps: Deps, slug: string, sessionId: string, email: string | null) {
  const project = await findProject(deps.db, { slug });
  const session = project && (await findSession(deps.db, project.id, sessionId));
  const event = session && (await findEvent(deps.db, project.id, { id: session.eventId }));
  if (!event || event.status === 'draft') throw new DomainError('request.not_found', {});
  const windows = await listArrivalWindows(deps.db, project.id, { sessionId });
  const { startsAt, endsAt, timeZone, place, eventTitle } = session;
  return {
    project: { id: project.id, fundingPeriod: project.fundingPeriod },
    session: { startsAt, endsAt, timeZone, place, eventTitle },
    isOpen: windows.some((window) => isArrivalOpen(window, deps.now())),
    people: email === null ? null : await listOwn(deps, email, { projectId: project.id, eventId: event.id }),
  };
}

/** The confirmed registrations for an event under an address; families and offices share one. */
async function listOwn(deps: Deps, email: string, at: { projectId: string; eventId: string }) {
  const found = await listRegistrationsOf(deps.db, email);
  return found
    .filter((own) => own.projectId === at.projectId && own.eventId === at.eventId && own.status === 'confirmed')
    .map(({ id: registrationId, givenName, familyName }) => ({ registrationId, givenName, familyName }));
}

/**
 * The registration of somebody who is signed in, for an event they are registered for.
 *
 * @throws DomainError `attendance.not_registered`
 */
export async function ownPlace(deps: Deps, email: string, at: { projectId: string; registrationId: string }) {
  const found = await listRegistrationsOf(deps.db, email);
  const own = found.find(({ projectId, id }) => projectId === at.projectId && id === at.registrationId);
  if (!own) throw new DomainError('attendance.not_registered', {});
  return { projectId: own.projectId, eventId: own.eventId, id: own.id };
}
