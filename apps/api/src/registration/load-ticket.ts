import { findEvent } from '@sens/db/event';
import { findProject } from '@sens/db/project';
import { findRegistration, ticketCodeOf } from '@sens/db/registration';
import { DomainError } from '@sens/domain';
import type { Deps } from '../shared/deps.ts';
import { placeOf } from './place-of.ts';

/**
 * The ticket of a registration by its private link. The code on it opens nothing: showing a ticket gives no power over
 * the registration. Only a confirmed one has a code to show.
 *
 * @throws DomainError `request.not_found`
 */
export async function loadTicket(deps: Deps, accessCode: string) {
  const { projectId, eventId, id } = await placeOf(deps, accessCode);
  const [project, event, registration] = await Promise.all([
    findProject(deps.db, { id: projectId }),
    findEvent(deps.db, projectId, { id: eventId }),
    findRegistration(deps.db, projectId, id),
  ]);
  if (!project || !event || !registration) throw new DomainError('request.not_found', {});
  const isValid = registration.status === 'confirmed' && event.status !== 'cancelled';
  const { title, startsAt, endsAt, timeZone, place, address } = event;
  return {
    project: { name: project.name, fundingPeriod: project.fundingPeriod },
    event: { title, startsAt, endsAt, timeZone, place, address, cancelled: event.status === 'cancelled' },
    person: { givenName: registration.givenName, familyName: registration.familyName },
    side: registration.side,
    status: registration.status,
    code: isValid ? await ticketCodeOf(deps.db, projectId, id) : null,
  };
}

/** The same with the QR code as a path, for a page. */
export async function drawTicket(deps: Deps, accessCode: string) {
  const ticket = await loadTicket(deps, accessCode);
  const { qrPath } = await import('@sens/documents/ticket');
  return { ...ticket, qr: ticket.code === null ? null : qrPath(ticket.code) };
}
