import { findEvent } from '@sens/db/event';
import { findRegistration, findRegistrationPlace } from '@sens/db/registration';
import { parseCode } from '@sens/domain/certificate';
import type { Deps } from '../shared/deps.ts';

/** The curriculum version of the event behind a private link; null without a confirmed place, or without one. */
export async function versionBehindCode({ db }: Deps, typed: string) {
  const code = parseCode(typed);
  const place = code ? await findRegistrationPlace(db, code) : null;
  const registration = place && (await findRegistration(db, place.projectId, place.id));
  if (registration?.status !== 'confirmed') return null;
  const { projectId, eventId } = registration;
  const versionId = (await findEvent(db, projectId, { id: eventId }))?.curriculumVersionId;
  return versionId ? { projectId, versionId } : null;
}
