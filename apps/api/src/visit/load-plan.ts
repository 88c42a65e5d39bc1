import type { Db, Tx } from '@sens/db';
import { findEvent } from '@sens/db/event';
import {
  countLegSeats,
  findVisit,
  listLegs,
  listStops,
  listVisitHosts,
  listVisitsLed,
  type EventPlace,
  type Visit,
} from '@sens/db/visit';
import { DomainError } from '@sens/domain';
import { keptDays, needsKeptUntil } from '@sens/domain/visit';

/** What an event asks and tells that has no journey yet. */
const unplanned: Omit<Visit, keyof EventPlace> = {
  ...{ needs: [], keptDays: keptDays.usual, needsDeletedAt: null, instructionDays: null },
  ...{ bring: {}, callName: null, callPhone: null },
};

/** The journey as its managers plan it. */
export async function loadPlan(db: Db | Tx, at: EventPlace) {
  const [event, visit, hosts, stops, legs, seats] = await Promise.all([
    findEvent(db, at.projectId, { id: at.eventId }),
    findVisit(db, at),
    listVisitHosts(db, at),
    listStops(db, at),
    listLegs(db, at),
    countLegSeats(db, at),
  ]);
  if (!event) throw new DomainError('request.not_found', {});
  const taken = new Map(seats.map((leg) => [leg.id, leg.taken]));
  const settings = visit ?? unplanned;
  return {
    settings,
    /** Until when needs are kept. */
    needsUntil: needsKeptUntil({ endsAt: event.endsAt, timeZone: event.timeZone, keptDays: settings.keptDays }),
    hosts,
    stops,
    legs: legs.map((leg) => ({ ...leg, taken: taken.get(leg.id) ?? 0 })),
  };
}

/** What the public sees of a journey, and what the registration form asks. Hosts are named, their people are not. */
export async function loadPublicJourney(db: Db | Tx, at: EventPlace) {
  const { settings, hosts, stops, legs } = await loadPlan(db, at);
  return {
    needs: settings.needsDeletedAt ? [] : settings.needs,
    keptDays: settings.keptDays,
    hosts: hosts.map(({ id, organisation, address, offers }) => ({ id, organisation, address, offers })),
    stops,
    legs: legs.map(({ operatorPhone: _, taken, ...leg }) => ({
      ...leg,
      seatsLeft: leg.seats === null ? null : Math.max(0, leg.seats - taken),
    })),
  };
}

/** The visits that somebody leads, the next first. */
export async function listOwnVisits(db: Db, accountId: string, since: Date) {
  const places = await listVisitsLed(db, accountId);
  const events = await Promise.all(places.map(({ projectId, eventId }) => findEvent(db, projectId, { id: eventId })));
  return events
    .flatMap((event) => (event && event.status !== 'draft' && event.endsAt >= since ? [event] : []))
    .map(({ projectId, id, title, startsAt, endsAt, timeZone, place }) => ({
      ...{ projectId, eventId: id, title, startsAt, endsAt, timeZone, place },
    }))
    .sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
}
