import { writeAudit } from '@sens/db/audit';
import { lockEvent } from '@sens/db/event';
import { listRegistrations } from '@sens/db/registration';
import { addBoardings, countLegSeats, listLegs, setBoardings, type EventPlace } from '@sens/db/visit';
import { DomainError } from '@sens/domain';
import { isActive } from '@sens/domain/registration';
import { fullLegs } from '@sens/domain/visit';
import type { Deps } from '../shared/deps.ts';
import { rides } from './travel-with.ts';

/**
 * A manager puts a traveller on a leg, at a pick-up point, or takes the traveller off it.
 *
 * @throws DomainError `visit.leg_full`, `request.not_found`
 */
export function boardTraveller(
  deps: Deps,
  accountId: string,
  at: EventPlace,
  given: { legId: string; registrationId: string; boards: boolean; pickUpId: string | null },
): Promise<void> {
  return deps.db.transaction(async (tx) => {
    const { legId, registrationId, boards, pickUpId } = given;
    if (!(await lockEvent(tx, at.projectId, at.eventId))) throw new DomainError('request.not_found', {});
    const leg = (await listLegs(tx, at)).find(({ id }) => id === legId);
    const traveller = (await listRegistrations(tx, at.projectId, at.eventId)).find(({ id }) => id === registrationId);
    const isPoint = pickUpId === null || leg?.pickUps.some(({ id }) => id === pickUpId);
    if (!leg || !traveller || !isActive(traveller.status) || !isPoint) throw new DomainError('request.not_found', {});
    const place = { projectId: at.projectId, registrationId };
    await setBoardings(tx, place, [legId], []);
    if (boards) {
      const full = rides(traveller.status) && fullLegs(await countLegSeats(tx, at), [{ legId }]).length > 0;
      if (full) throw new DomainError('visit.leg_full', {});
      await addBoardings(tx, [{ ...place, legId, pickUpId }]);
    }
    await writeAudit(tx, {
      projectId: at.projectId,
      actor: { kind: 'account', accountId },
      action: 'visit.boarded',
      subjectId: registrationId,
      detail: { eventId: at.eventId, legId, boards },
    });
  });
}
