import { listPhotoEntries } from '@sens/db/consent';
import { isGiven, photoPurpose } from '@sens/domain/consent';
import type { Deps } from '../shared/deps.ts';

/** Reads what the people of an event said about photographs; the result tells who must not be in one. */
export async function loadNoPhotos(
  deps: Pick<Deps, 'db'>,
  projectId: string,
  eventId: string,
): Promise<(participantId: string) => boolean> {
  const entries = await listPhotoEntries(deps.db, projectId, eventId);
  const byPerson = Map.groupBy(entries, ({ participantId }) => participantId);
  return (participantId) => !isGiven(byPerson.get(participantId) ?? [], photoPurpose);
}
