import type { Db } from '@sens/db';
import { writeAudit } from '@sens/db/audit';
import { findEvent, lockEvent } from '@sens/db/event';
import { findRegistration } from '@sens/db/registration';
import { listBoardings, listNeeds, saveNeeds, setBoardings } from '@sens/db/visit';
import { DomainError } from '@sens/domain';
import { isActive } from '@sens/domain/registration';
import { noNeeds, type readTraveller } from '@sens/domain/visit';
import type { Deps } from '../shared/deps.ts';
import { loadPublicJourney } from './load-plan.ts';
import { assertLegSeats, askedOfTravellers, rides, travellerOf } from './travel-with.ts';

interface Place {
  projectId: string;
  eventId: string;
  id: string;
}

/** The journey as the person behind a private link sees it, with what they chose and said. */
export async function loadOwnJourney(db: Db, place: Place, now: Date) {
  const [journey, boardings, needs, event, registration] = await Promise.all([
    loadPublicJourney(db, place),
    listBoardings(db, place),
    listNeeds(db, place),
    findEvent(db, place.projectId, { id: place.eventId }),
    findRegistration(db, place.projectId, place.id),
  ]);
  if (!event || !registration) throw new DomainError('request.not_found', {});
  const { registrationId: _, ...own } = needs.find(({ registrationId }) => registrationId === place.id) ?? {
    ...noNeeds,
    registrationId: place.id,
  };
  return {
    journey,
    boardings: boardings.filter(({ registrationId }) => registrationId === place.id),
    needs: own,
    changeable: isActive(registration.status) && event.status !== 'cancelled' && event.startsAt > now,
  };
}

/**
 * A traveller chooses other pick-up points and says anew what they need, until the visit begins. The audit trail does not
 * repeat it.
 *
 * @throws FieldsError by field; DomainError `registration.already_cancelled`, `registration.event_over`
 */
export function changeTraveller(deps: Deps, place: Place, given: Parameters<typeof readTraveller>[1]): Promise<void> {
  return deps.db.transaction(async (tx) => {
    const { projectId, id: registrationId } = place;
    const event = await lockEvent(tx, projectId, place.eventId);
    const registration = await findRegistration(tx, projectId, registrationId);
    if (!event || !registration) throw new DomainError('request.not_found', {});
    if (!isActive(registration.status)) throw new DomainError('registration.already_cancelled', {});
    if (event.startsAt <= deps.now() || event.status === 'cancelled') {
      throw new DomainError('registration.event_over', {});
    }
    const { legs } = await askedOfTravellers(tx, place);
    const { boardings, needs, asksNeeds } = await travellerOf(tx, place, given);
    const at = { projectId, registrationId };
    // A traveller decides where to board; who rides where everybody does is for the managers to say.
    const choosable = legs.filter(({ pickUps }) => pickUps.length > 0).map(({ id }) => id);
    const chosen = boardings.filter(({ legId }) => choosable.includes(legId));
    await setBoardings(tx, at, choosable, []);
    if (rides(registration.status)) await assertLegSeats(tx, place, chosen);
    await setBoardings(tx, at, choosable, chosen);
    if (asksNeeds) await saveNeeds(tx, at, needs);
    await writeAudit(tx, {
      projectId,
      actor: { kind: 'participant' },
      action: 'visit.traveller_changed',
      subjectId: registrationId,
      detail: { eventId: place.eventId, legIds: chosen.map(({ legId }) => legId) },
    });
  });
}
