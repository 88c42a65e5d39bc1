import { newId } from '@sens/db';
import { findEvent } from '@sens/db/event';
import { addEvidenceFile, lockEvidenceFile, removeEvidenceFile } from '@sens/db/evidence';
import {
  addStopPhoto,
  listStopPhotos,
  listStops,
  removeStopReport,
  saveStopReport,
  type EventPlace,
} from '@sens/db/visit';
import { DomainError } from '@sens/domain';
import { daysOf, maxStopPhotos, type StopPhotoInput, type StopReportInput } from '@sens/domain/visit';
import type { Deps } from '../shared/deps.ts';
import { safeFileName } from '../shared/file-name.ts';
import { keepFile } from '../shared/keep-file.ts';
import { changeVisit } from './change-visit.ts';

type StopPlace = EventPlace & { stopId: string };

/** Changes what is kept of a stop of this visit. */
function changeStopRecord<T>(
  deps: Deps,
  accountId: string,
  { stopId, ...at }: StopPlace,
  change: Parameters<typeof changeVisit<T>>[3],
): Promise<T> {
  return changeVisit(deps, accountId, at, async (tx) => {
    if (!(await listStops(tx, at)).some(({ id }) => id === stopId)) throw new DomainError('request.not_found', {});
    const { detail, ...done } = await change(tx);
    return { ...done, detail: { stopId, ...detail } };
  });
}

/**
 * Writes the report of a stop over what was there; null takes it away.
 *
 * @throws DomainError `request.not_found`
 */
export const reportStop = (
  deps: Deps,
  accountId: string,
  at: StopPlace,
  report: StopReportInput | null,
): Promise<void> =>
  changeStopRecord(deps, accountId, at, async (tx) => {
    const { projectId, stopId } = at;
    if (report) {
      await saveStopReport(tx, { ...report, projectId, stopId, writtenBy: accountId, writtenAt: deps.now() });
    } else if (!(await removeStopReport(tx, { projectId, stopId }))) {
      throw new DomainError('request.not_found', {});
    }
    const detail = { length: report?.text.length ?? 0, language: report?.language ?? null };
    return { action: 'visit.stop_reported', detail, result: undefined };
  });

/**
 * Keeps a picture of a stop as evidence of its event, drawn anew without its metadata: a camera writes there where it
 * stood.
 *
 * @throws DomainError `visit.photo_unreadable`, `request.too_large`, `visit.photo_day` for a day on which the visit is
 *   not, `visit.too_many`, `request.not_found`
 */
export async function addPhoto(
  deps: Deps,
  accountId: string,
  at: StopPlace,
  { caption, language, day, fileName, content }: StopPhotoInput,
): Promise<{ evidenceId: string }> {
  const { reencodePhoto } = await import('@sens/documents/image');
  const bytes = await reencodePhoto(Buffer.from(content, 'base64'));
  return changeStopRecord(deps, accountId, at, async (tx) => {
    const { projectId, eventId, stopId } = at;
    const event = await findEvent(tx, projectId, { id: eventId });
    if (!event) throw new DomainError('request.not_found', {});
    const { first, last } = daysOf(event);
    if (day < first || day > last) throw new DomainError('visit.photo_day', {});
    const ofStop = (await listStopPhotos(tx, at)).filter((photo) => photo.stopId === stopId);
    if (ofStop.length >= maxStopPhotos) throw new DomainError('visit.too_many', { max: maxStopPhotos });
    const { fileId, sha256 } = await keepFile(tx, projectId, { bytes, mediaType: 'image/jpeg' });
    const evidenceId = newId();
    await addEvidenceFile(tx, {
      ...{ projectId, id: evidenceId, eventId, day, kind: 'photo', fileId, caption },
      ...{ name: safeFileName(fileName, 'jpg', `photo-${day}`), addedBy: accountId, addedAt: deps.now() },
    });
    await addStopPhoto(tx, { projectId, evidenceId, stopId, caption, language });
    return { action: 'visit.photo_added', detail: { evidenceId, sha256, day }, result: { evidenceId } };
  });
}

/**
 * Takes a picture out of the evidence for good, as when somebody is in it who must not be.
 *
 * @throws DomainError `request.not_found`; `visit.photo_packed` for one that a pack of evidence holds, which is withdrawn
 *   with a reason in the event's dossier
 */
export const dropPhoto = (deps: Deps, accountId: string, at: StopPlace, evidenceId: string): Promise<void> =>
  changeStopRecord(deps, accountId, at, async (tx) => {
    const photo = (await listStopPhotos(tx, at)).find(({ id, stopId }) => id === evidenceId && stopId === at.stopId);
    if (!photo) throw new DomainError('request.not_found', {});
    const file = await lockEvidenceFile(tx, { projectId: at.projectId, evidenceId });
    if (file?.packed) throw new DomainError('visit.photo_packed', {});
    if (file) await removeEvidenceFile(tx, { projectId: at.projectId, evidenceId, fileId: file.fileId });
    return { action: 'visit.photo_removed', detail: { evidenceId, sha256: photo.sha256 }, result: undefined };
  });
