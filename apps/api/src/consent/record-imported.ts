import type { Tx } from '@sens/db';
import { addConsentEntries, listConsentEntries, listCurrentConsents } from '@sens/db/consent';
import { isGiven, photoPurpose } from '@sens/domain/consent';

/** Records consents to photographs that an imported list brings; one that already stands stays as it was given. */
export async function recordImportedPhotoConsents(
  tx: Tx,
  { projectId, locale }: { projectId: string; locale: string },
  participantIds: readonly string[],
): Promise<void> {
  const photo = (await listCurrentConsents(tx, projectId)).find(({ key }) => key === photoPurpose);
  if (!photo || participantIds.length === 0) return;
  const { purposeId, version } = photo;
  const before = Map.groupBy(
    await listConsentEntries(tx, projectId, participantIds),
    ({ participantId }) => participantId,
  );
  await addConsentEntries(
    tx,
    participantIds
      .filter((id) => !isGiven(before.get(id) ?? [], purposeId))
      .map((participantId) => ({
        ...{ projectId, participantId, purposeId, version, locale },
        ...{ given: true, source: 'import' as const },
      })),
  );
}
