import { findEvent } from '@sens/db/event';
import { findProject } from '@sens/db/project';
import { listStopPhotos, listStopReports, listStops, listTravellers, type EventPlace } from '@sens/db/visit';
import { DomainError } from '@sens/domain';
import { daysOf } from '@sens/domain/visit';
import { loadNoPhotos } from '../consent/load-no-photos.ts';
import type { Deps } from '../shared/deps.ts';

/**
 * What is kept of a stop, and who of the travellers did not agree to be in a picture, so that whoever uploads one looks
 * at it first.
 *
 * @throws DomainError `request.not_found`
 */
export async function loadStop(deps: Deps, { stopId, ...at }: EventPlace & { stopId: string }) {
  const { db } = deps;
  const [project, event, stops, reports, photos, travellers, noPhotos] = await Promise.all([
    findProject(db, { id: at.projectId }),
    findEvent(db, at.projectId, { id: at.eventId }),
    listStops(db, at),
    listStopReports(db, at),
    listStopPhotos(db, at),
    listTravellers(db, at),
    loadNoPhotos(deps, at.projectId, at.eventId),
  ]);
  const stop = stops.find(({ id }) => id === stopId);
  if (!project || !event || !stop) throw new DomainError('request.not_found', {});
  return {
    event: { title: event.title, timeZone: event.timeZone, days: daysOf(event) },
    contentLanguages: project.contentLanguages,
    stop,
    report: reports.find((one) => one.stopId === stopId) ?? null,
    photos: photos.filter((photo) => photo.stopId === stopId),
    travellers: travellers.length,
    notInPictures: travellers
      .filter(({ participantId }) => noPhotos(participantId))
      .map(({ registrationId, givenName, familyName, side }) => ({ registrationId, givenName, familyName, side })),
  };
}

/** How many pictures each stop of a visit has, and whether something was written about it. */
export async function listStopRecords(deps: Deps, at: EventPlace) {
  const [stops, reports, photos] = await Promise.all([
    listStops(deps.db, at),
    listStopReports(deps.db, at),
    listStopPhotos(deps.db, at),
  ]);
  return stops.map(({ id }) => ({
    stopId: id,
    photos: photos.filter(({ stopId }) => stopId === id).length,
    reported: reports.some(({ stopId }) => stopId === id),
  }));
}
