import type { Db } from '@sens/db';
import { findEvent, leads } from '@sens/db/event';
import { findProject } from '@sens/db/project';
import { listBeds, listBoardings, listHeadcounts, listNeeds, listRooms, listTravellers } from '@sens/db/visit';
import { DomainError } from '@sens/domain';
import { countDiets, mergeHeadcount, noNeeds } from '@sens/domain/visit';
import { loadPlan } from './load-plan.ts';

interface Place {
  projectId: string;
  eventId: string;
}

/** @throws DomainError `request.forbidden` for a trainer who leads none of the event's sessions */
export async function assertLeads(
  db: Db,
  by: { account: { id: string }; roles: readonly string[] },
  { projectId, eventId }: Place,
): Promise<void> {
  if (by.roles.includes('manager') || (await leads(db, by.account.id, projectId, { eventId }))) return;
  throw new DomainError('request.forbidden', {});
}

/** Everything that whoever leads a visit has with them: plan, passengers, rooms, needs, and who has boarded. */
export async function loadDossier(db: Db, at: Place) {
  const [project, event, plan, people, boardings, needs, rooms, beds] = await Promise.all([
    findProject(db, { id: at.projectId }),
    findEvent(db, at.projectId, { id: at.eventId }),
    loadPlan(db, at),
    listTravellers(db, at),
    listBoardings(db, at),
    listNeeds(db, at),
    listRooms(db, at),
    listBeds(db, at),
  ]);
  if (!project || !event) throw new DomainError('request.not_found', {});
  const taps = await listHeadcounts(
    db,
    at.projectId,
    plan.legs.map(({ id }) => id),
  );
  const tapsOf = Map.groupBy(taps, ({ legId, registrationId }) => `${legId}/${registrationId}`);
  const needsOf = new Map(needs.map(({ registrationId, ...own }) => [registrationId, own]));
  const travellers = people.map(({ accessCode: _, participantId: _participantId, ...person }) => ({
    ...person,
    phone: needsOf.get(person.registrationId)?.phone ?? person.phone,
    needs: needsOf.get(person.registrationId) ?? noNeeds,
  }));
  const travels = new Set(travellers.map(({ registrationId }) => registrationId));
  return {
    project: { name: project.name, contactEmail: project.contactEmail },
    event: {
      ...{ title: event.title, startsAt: event.startsAt, endsAt: event.endsAt },
      ...{ timeZone: event.timeZone, place: event.place },
    },
    ...plan,
    hosts: plan.hosts.map(({ accessCode: _, ...host }) => host),
    travellers,
    diets: countDiets(travellers.map((traveller) => traveller.needs)),
    passengers: boardings
      .filter(({ registrationId }) => travels.has(registrationId))
      .map((boarding) => {
        const own = tapsOf.get(`${boarding.legId}/${boarding.registrationId}`) ?? [];
        return { ...boarding, taps: own, count: mergeHeadcount(own) };
      }),
    rooms: rooms.map((room) => ({
      ...room,
      registrationIds: beds.filter(({ roomId }) => roomId === room.id).map(({ registrationId }) => registrationId),
    })),
  };
}
export type Dossier = Awaited<ReturnType<typeof loadDossier>>;
