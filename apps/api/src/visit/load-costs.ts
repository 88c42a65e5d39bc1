import type { Db } from '@sens/db';
import { findEvent } from '@sens/db/event';
import { listOrganisations } from '@sens/db/organisation';
import { findProject } from '@sens/db/project';
import { listBoardings, listCostPeople, listCosts, listLegs, type EventPlace } from '@sens/db/visit';
import { DomainError } from '@sens/domain';
import { sumCosts, type CostScope, type CostSum } from '@sens/domain/visit';

const nothing: CostSum = { planned: 0, actual: 0, difference: 0 };

/** The costs of a visit, line by line and summed up; amounts are hundredths of the project's currency. */
export async function loadCosts(db: Db, at: EventPlace) {
  const [project, event, costs, people, legs, boardings, payers] = await Promise.all([
    findProject(db, { id: at.projectId }),
    findEvent(db, at.projectId, { id: at.eventId }),
    listCosts(db, at),
    listCostPeople(db, at),
    listLegs(db, at),
    listBoardings(db, at),
    listOrganisations(db, at.projectId),
  ]);
  if (!project || !event) throw new DomainError('request.not_found', {});
  const riders = new Map(
    [...Map.groupBy(boardings, ({ legId }) => legId)].map(([legId, own]) => [
      legId,
      new Set(own.map(({ registrationId }) => registrationId)),
    ]),
  );
  const lines = costs.map(({ id, kind, description, payerId, planned, actual, legId, registrationId }) => ({
    ...{ id, kind, description, payerId, planned, actual },
    scope: scopeOf(legId, registrationId),
  }));
  const { total, shares, ...by } = sumCosts(lines, people, riders);
  return {
    event: { title: event.title, slug: event.slug },
    currency: project.currency,
    lines,
    shares,
    legs: legs.map((leg) => ({
      ...{ id: leg.id, means: leg.means, origin: leg.origin, destination: leg.destination },
      ...{ startsAt: leg.startsAt, timeZone: leg.timeZone, sum: by.byLeg.get(leg.id) ?? nothing },
    })),
    people: people.map((person) => ({ ...person, sum: by.byPerson.get(person.registrationId) ?? nothing })),
    payers: payers.map(({ id, name, side }) => ({ id, name, side, sum: by.byPayer.get(id) ?? null })),
    sides: [...by.bySide].map(([side, sum]) => ({ side, sum })),
    /** What belongs to no leg. */
    withoutLeg: by.byLeg.get(null) ?? nothing,
    total,
  };
}
export type Costs = Awaited<ReturnType<typeof loadCosts>>;

function scopeOf(legId: string | null, registrationId: string | null): CostScope {
  if (legId !== null) return { of: 'leg', id: legId };
  return registrationId === null ? { of: 'visit' } : { of: 'person', id: registrationId };
}
