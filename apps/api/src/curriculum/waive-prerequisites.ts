import { writeAudit } from '@sens/db/audit';
import { removeWaiver, saveWaiver } from '@sens/db/curriculum';
import { findEvent } from '@sens/db/event';
import { findOrAddParticipant } from '@sens/db/participant';
import { listSides } from '@sens/db/project';
import { DomainError } from '@sens/domain';
import type { WaiverInput } from '@sens/domain/curriculum';
import { nameKey } from '@sens/domain/participant';
import type { Deps } from '../shared/deps.ts';

type EventPlace = { projectId: string; eventId: string };

/**
 * Lets somebody register for an event without its prerequisites. The person is found by mailbox and name, as
 * registering does, and added to the project when new.
 *
 * @throws DomainError `request.not_found`, `request.invalid` for a side the project does not have
 */
export function waivePrerequisites(
  deps: Deps,
  { projectId, eventId }: EventPlace,
  accountId: string,
  { reason, ...person }: WaiverInput,
): Promise<{ participantId: string }> {
  return deps.db.transaction(async (tx) => {
    const event = await findEvent(tx, projectId, { id: eventId });
    if (!event) throw new DomainError('request.not_found', {});
    if (!(await listSides(tx, projectId)).includes(person.side)) throw new DomainError('request.invalid', {});
    const { id: participantId } = await findOrAddParticipant(tx, {
      ...{ ...person, projectId, nameKey: nameKey(person), locale: event.language },
    });
    await saveWaiver(tx, { projectId, eventId, participantId, reason, waivedBy: accountId, waivedAt: deps.now() });
    await writeAudit(tx, {
      projectId,
      actor: { kind: 'account', accountId },
      action: 'event.prerequisites_waived',
      subjectId: eventId,
      detail: { participantId, reason },
    });
    return { participantId };
  });
}

/**
 * Takes the permission back; a registration that was made with it stays.
 *
 * @throws DomainError `request.not_found`
 */
export function withdrawWaiver(
  deps: Deps,
  { projectId, eventId }: EventPlace,
  accountId: string,
  participantId: string,
): Promise<void> {
  return deps.db.transaction(async (tx) => {
    if (!(await removeWaiver(tx, projectId, eventId, participantId))) throw new DomainError('request.not_found', {});
    await writeAudit(tx, {
      projectId,
      actor: { kind: 'account', accountId },
      action: 'event.waiver_withdrawn',
      subjectId: eventId,
      detail: { participantId },
    });
  });
}
