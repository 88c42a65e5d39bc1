import { newAccessCode, newId, type Tx } from '@sens/db';
import { listSides } from '@sens/db/project';
import { listRegistrations } from '@sens/db/registration';
import {
  addBoardings,
  countLegSeats,
  listChosenPickUps,
  listCosts,
  listHeadcounts,
  listLegs,
  listStopPhotos,
  listStopReports,
  listStops,
  listVisitHosts,
  removeHost,
  removeLeg,
  removeStop,
  saveHost,
  saveLeg,
  saveStop,
  saveVisit,
  type EventPlace,
} from '@sens/db/visit';
import { DomainError } from '@sens/domain';
import { isActive } from '@sens/domain/registration';
import { visitLimits, type HostInput, type LegInput, type StopInput, type VisitSettings } from '@sens/domain/visit';
import type { Deps } from '../shared/deps.ts';
import { changeVisit } from './change-visit.ts';
import { rides } from './travel-with.ts';

/** Changes the journey of an event while nobody registers for it, and notes who did. */
export function changePlan<T>(
  deps: Deps,
  accountId: string,
  at: EventPlace,
  what: Record<string, string | null>,
  change: (tx: Tx) => Promise<T>,
): Promise<T> {
  return changeVisit(deps, accountId, at, async (tx) => ({
    action: 'visit.planned',
    detail: what,
    result: await change(tx),
  }));
}

type By = [deps: Deps, accountId: string, at: EventPlace];

export const changeSettings = (
  ...[deps, accountId, at, { instructionDays, callName, callPhone, ...settings }]: [...By, VisitSettings]
): Promise<void> =>
  changePlan(deps, accountId, at, { part: 'settings' }, (tx) =>
    saveVisit(tx, at, {
      ...settings,
      instructionDays: instructionDays ?? null,
      callName: callName ?? null,
      callPhone: callPhone ?? null,
    }),
  );

/**
 * Adds a host, or changes one.
 *
 * @throws DomainError `request.not_found`, `visit.too_many`
 */
export const changeHost = (...[deps, accountId, at, id, input]: [...By, string | null, HostInput]): Promise<void> =>
  changePlan(deps, accountId, at, { part: 'host', id }, async (tx) => {
    const known = await listVisitHosts(tx, at);
    const before = assertKnown(known, id, visitLimits.hosts);
    await saveHost(tx, {
      ...at,
      id: before?.id ?? newId(),
      accessCode: before?.accessCode ?? newAccessCode(),
      organisation: input.organisation,
      contactName: input.contactName ?? null,
      email: input.email ?? null,
      phone: input.phone ?? null,
      address: input.address,
      latitude: input.latitude ?? null,
      longitude: input.longitude ?? null,
      offers: input.offers,
      interpretation: input.interpretation ?? null,
    });
  });

/**
 * Adds a stop, or changes one.
 *
 * @throws DomainError `request.not_found`, `visit.host_unknown`, `visit.too_many`
 */
export const changeStop = (...[deps, accountId, at, id, input]: [...By, string | null, StopInput]): Promise<void> =>
  changePlan(deps, accountId, at, { part: 'stop', id }, async (tx) => {
    const [known, hosts] = await Promise.all([listStops(tx, at), listVisitHosts(tx, at)]);
    const before = assertKnown(known, id, visitLimits.stops);
    const { hostId = null, ...values } = input;
    if (hostId !== null && !hosts.some((host) => host.id === hostId)) throw new DomainError('visit.host_unknown', {});
    await saveStop(tx, {
      ...{ ...at, ...values, hostId, id: before?.id ?? newId() },
      ...{ startsAt: new Date(input.startsAt), endsAt: new Date(input.endsAt) },
    });
  });

/**
 * Adds a leg, or changes one. On a new leg without pick-up points everybody rides who has a place already, as far as
 * there are seats.
 *
 * @throws DomainError `visit.seats_below_taken`, `visit.pick_up_in_use` for a point that somebody chose and that would
 *   go, `request.invalid` for a side or point that is not the project's, `visit.too_many`
 */
export const changeLeg = (...[deps, accountId, at, id, input]: [...By, string | null, LegInput]): Promise<void> =>
  changePlan(deps, accountId, at, { part: 'leg', id }, async (tx) => {
    const [known, seats, sides] = await Promise.all([
      listLegs(tx, at),
      countLegSeats(tx, at),
      listSides(tx, at.projectId),
    ]);
    const before = assertKnown(known, id, visitLimits.legs);
    const points = new Set(before?.pickUps.map((point) => point.id));
    const isKnown = (pickUp: { id?: string | undefined }) => pickUp.id === undefined || points.has(pickUp.id);
    if (!input.pickUps.every((pickUp) => isKnown(pickUp) && sides.includes(pickUp.side))) {
      throw new DomainError('request.invalid', {});
    }
    const legId = before?.id ?? newId();
    const taken = seats.find((leg) => leg.id === legId)?.taken ?? 0;
    if (input.seats !== undefined && input.seats < taken) throw new DomainError('visit.seats_below_taken', { taken });
    const left = new Set(input.pickUps.map((pickUp) => pickUp.id));
    const chosen = before ? await listChosenPickUps(tx, at.projectId, legId) : [];
    if (chosen.some((point) => !left.has(point))) throw new DomainError('visit.pick_up_in_use', {});

    const { pickUps, operator = null, operatorPhone = null, seats: seatsGiven = null, ...values } = input;
    await saveLeg(
      tx,
      {
        ...{ ...at, ...values, operator, operatorPhone, seats: seatsGiven, id: legId },
        ...{ startsAt: new Date(input.startsAt), endsAt: new Date(input.endsAt) },
      },
      pickUps.map((point) => ({ ...point, id: point.id ?? newId(), departsAt: new Date(point.departsAt) })),
    );
    if (!before && pickUps.length === 0) await boardEverybody(tx, at, legId, seatsGiven);
  });

async function boardEverybody(tx: Tx, at: EventPlace, legId: string, seats: number | null): Promise<void> {
  const active = (await listRegistrations(tx, at.projectId, at.eventId)).filter(({ status }) => isActive(status));
  const riding = active.filter(({ status }) => rides(status)).slice(0, seats ?? undefined);
  const waiting = active.filter(({ status }) => !rides(status));
  await addBoardings(
    tx,
    [...riding, ...waiting].map(({ id }) => ({
      ...{ projectId: at.projectId, legId, registrationId: id, pickUpId: null },
    })),
  );
}

/**
 * Takes a part out of a journey.
 *
 * @throws DomainError `request.not_found`; `visit.leg_counted` for a leg on which somebody was counted,
 *   `visit.leg_has_costs` for one that costs something, `visit.stop_documented` for a stop with a report or pictures
 */
export const removePart = (
  ...[deps, accountId, at, part, id]: [...By, 'host' | 'stop' | 'leg', string]
): Promise<void> =>
  changePlan(deps, accountId, at, { part: `${part}_removed`, id }, async (tx) => {
    if (part === 'leg') await assertLegUnused(tx, at, id);
    if (part === 'stop') await assertStopUndocumented(tx, at, id);
    const remove = { host: removeHost, stop: removeStop, leg: removeLeg }[part];
    if (!(await remove(tx, at, id))) throw new DomainError('request.not_found', {});
  });

async function assertLegUnused(tx: Tx, at: EventPlace, id: string): Promise<void> {
  if ((await listHeadcounts(tx, at.projectId, [id])).length > 0) throw new DomainError('visit.leg_counted', {});
  if ((await listCosts(tx, at)).some(({ legId }) => legId === id)) throw new DomainError('visit.leg_has_costs', {});
}

async function assertStopUndocumented(tx: Tx, at: EventPlace, id: string): Promise<void> {
  const documents = [...(await listStopReports(tx, at)), ...(await listStopPhotos(tx, at))];
  if (documents.some(({ stopId }) => stopId === id)) throw new DomainError('visit.stop_documented', {});
}

/** The one with the id; null for a new one, of which there must not be too many. */
function assertKnown<Part extends { id: string }>(known: readonly Part[], id: string | null, max: number): Part | null {
  if (id === null) {
    if (known.length >= max) throw new DomainError('visit.too_many', { max });
    return null;
  }
  const found = known.find((part) => part.id === id);
  if (!found) throw new DomainError('request.not_found', {});
  return found;
}
