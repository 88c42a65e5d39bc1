import type { Db } from '@sens/db';
import { findEvent } from '@sens/db/event';
import { listBoardings, listHeadcounts, listLegs, listLegsById, listTravellers } from '@sens/db/visit';
import { DomainError } from '@sens/domain';
import { standingMarks } from '@sens/domain/attendance';
import { mergeHeadcount } from '@sens/domain/visit';
import { loadNoPhotos } from '../consent/load-no-photos.ts';
import type { Deps } from '../shared/deps.ts';

/** The event that a leg belongs to. */
export async function eventOfLeg(
  db: Db,
  projectId: string,
  legId: string,
): Promise<{ projectId: string; eventId: string }> {
  const [leg] = await listLegsById(db, projectId, [legId]);
  if (!leg) throw new DomainError('request.not_found', {});
  return { projectId, eventId: leg.eventId };
}

/** Who rides on a leg and who has boarded, in the shape of a roll call's roster; `readAt` is by the server's clock. */
export async function loadLegRoster(deps: Deps, at: { projectId: string; eventId: string }, legId: string) {
  const { db } = deps;
  const readAt = deps.now();
  const [event, legs, travellers, boardings, taps, noPhotos] = await Promise.all([
    findEvent(db, at.projectId, { id: at.eventId }),
    listLegs(db, at),
    listTravellers(db, at),
    listBoardings(db, at),
    listHeadcounts(db, at.projectId, [legId]),
    loadNoPhotos(deps, at.projectId, at.eventId),
  ]);
  const leg = legs.find(({ id }) => id === legId);
  if (!event || !leg) throw new DomainError('request.not_found', {});
  const riding = new Set(boardings.filter((one) => one.legId === legId).map(({ registrationId }) => registrationId));
  const tapsOf = Map.groupBy(taps, ({ registrationId }) => registrationId);
  const people = travellers
    .filter(({ registrationId }) => riding.has(registrationId))
    .map(({ registrationId, participantId, givenName, familyName, side, organisationName }) => {
      const own = tapsOf.get(registrationId) ?? [];
      const count = mergeHeadcount(own);
      const tap = own.find(({ markId }) => markId === count?.markId);
      return {
        ...{ registrationId, givenName, familyName, side, organisationName },
        ...{ status: count?.status ?? null, minutes: null, markId: count?.markId ?? null, remark: null },
        ...{ conflict: count?.conflict ?? null, markedAt: tap?.markedAt ?? null, device: tap?.device ?? null },
        ...{ sequence: tap?.sequence ?? null, basedOn: tap?.basedOn ?? null, noPhotos: noPhotos(participantId) },
      };
    });
  const disputed = people.filter(({ conflict }) => conflict);
  return {
    readAt,
    session: {
      ...{ id: leg.id, eventId: at.eventId, position: 1, startsAt: leg.startsAt, endsAt: leg.endsAt },
      ...{
        place: leg.origin,
        moduleTitle: null,
        eventTitle: event.title,
        eventSlug: event.slug,
        timeZone: leg.timeZone,
      },
    },
    people,
    /** The taps nobody has corrected, of those about whom people disagree. */
    histories: Object.fromEntries(
      disputed.map(({ registrationId }) => [
        registrationId,
        standingMarks((tapsOf.get(registrationId) ?? []).map((tap) => ({ ...tap, minutes: null, remark: null }))),
      ]),
    ),
  };
}
