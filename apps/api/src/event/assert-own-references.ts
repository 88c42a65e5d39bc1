import type { Tx } from '@sens/db';
import { findReferences } from '@sens/db/event';
import { DomainError } from '@sens/domain';
import type { EventInput } from '@sens/domain/event';

type References = Pick<EventInput, 'side' | 'organiserIds' | 'hostIds' | 'curriculumVersionId'> & {
  sessions: readonly Pick<EventInput['sessions'][number], 'moduleId' | 'trainerIds'>[];
};

/**
 * Makes sure that everything an event points at belongs to its project. The foreign keys do so too, but cannot say
 * which of them it was.
 *
 * @param formerTrainerIds whoever leads one of its sessions already may stay, also without the role they once had
 * @throws DomainError `event.organisation_unknown` and its kin
 */
export async function assertOwnReferences(
  tx: Tx,
  projectId: string,
  event: References,
  formerTrainerIds: readonly string[] = [],
): Promise<void> {
  const organisationIds = [...event.organiserIds, ...event.hostIds];
  const trainerIds = event.sessions.flatMap((session) => session.trainerIds);
  const moduleIds = event.sessions.flatMap(({ moduleId }) => moduleId ?? []);
  const own = await findReferences(tx, projectId, {
    ...{ side: event.side, organisationIds, trainerIds, moduleIds },
    curriculumVersionId: event.curriculumVersionId ?? null,
  });
  if (!own.side) throw new DomainError('event.side_unknown', {});
  if (!own.curriculumVersion) throw new DomainError('event.curriculum_unknown', {});
  if (!organisationIds.every((id) => own.organisationIds.has(id)))
    throw new DomainError('event.organisation_unknown', {});
  if (!moduleIds.every((id) => own.moduleIds.has(id))) throw new DomainError('event.module_unknown', {});
  if (!trainerIds.every((id) => own.trainerIds.has(id) || formerTrainerIds.includes(id))) {
    throw new DomainError('event.trainer_unknown', {});
  }
}
