import { newId, type Db, type Tx } from '@sens/db';
import { writeAudit } from '@sens/db/audit';
import { lockEvent } from '@sens/db/event';
import {
  addRooms,
  listBeds,
  listNeeds,
  listRooms,
  listRoomWishes,
  listTravellers,
  moveBeds,
  removeRoom,
  removeRoomWish,
  saveRoomWish,
  type EventPlace,
} from '@sens/db/visit';
import { DomainError } from '@sens/domain';
import { mustGroup, suggestRooms, visitLimits, type Bed, type RoomsInput } from '@sens/domain/visit';
import type { Deps } from '../shared/deps.ts';
import { changePlan } from './change-plan.ts';

/** Rooms, who sleeps in them, and what travellers wish. */
export async function loadRooms(db: Db | Tx, at: EventPlace) {
  const [rooms, beds, wishes, travellers, needs] = await Promise.all([
    listRooms(db, at),
    listBeds(db, at),
    listRoomWishes(db, at),
    listTravellers(db, at),
    listNeeds(db, at),
  ]);
  const needsOf = new Map(needs.map((own) => [own.registrationId, own]));
  return {
    rooms,
    beds,
    wishes,
    travellers: travellers.map(({ registrationId, givenName, familyName, side }) => {
      const own = needsOf.get(registrationId);
      return {
        ...{ registrationId, givenName, familyName, side },
        single: own?.singleRoom ?? false,
        accessible: own?.accessibleRoom ?? false,
        shareWith: own?.shareWith ?? null,
      };
    }),
  };
}

type Rooms = Awaited<ReturnType<typeof loadRooms>>;

/** Adds one or several like rooms; names that end in a number count on from it. */
export const addLikeRooms = (
  deps: Deps,
  accountId: string,
  at: EventPlace,
  { count, name, ...input }: RoomsInput,
): Promise<void> =>
  changePlan(deps, accountId, at, { part: 'rooms' }, async (tx) => {
    const { length } = await listRooms(tx, at);
    if (length + count > visitLimits.rooms) throw new DomainError('visit.too_many', { max: visitLimits.rooms });
    const [, words = '', digits = ''] = /^(.*?)(\d*)$/.exec(name) ?? [];
    const nameOf = (index: number) =>
      digits ? `${words}${Number(digits) + index}` : count > 1 ? `${name} ${index + 1}` : name;
    await addRooms(
      tx,
      Array.from({ length: count }, (_, index) => ({ ...input, ...at, id: newId(), name: nameOf(index) })),
    );
  });

export const dropRoom = (deps: Deps, accountId: string, at: EventPlace, id: string): Promise<void> =>
  changePlan(deps, accountId, at, { part: 'room_removed', id }, async (tx) => {
    if (!(await removeRoom(tx, at, id))) throw new DomainError('request.not_found', {});
  });

/** Changes who sleeps where, one change at a time. */
function changeBeds(
  deps: Deps,
  accountId: string,
  at: EventPlace,
  change: (tx: Tx, rooms: Rooms) => Promise<Record<string, unknown>>,
): Promise<void> {
  return deps.db.transaction(async (tx) => {
    if (!(await lockEvent(tx, at.projectId, at.eventId))) throw new DomainError('request.not_found', {});
    const detail = await change(tx, await loadRooms(tx, at));
    await writeAudit(tx, {
      projectId: at.projectId,
      actor: { kind: 'account', accountId },
      action: 'visit.rooms_assigned',
      subjectId: at.eventId,
      detail,
    });
  });
}

/** Gives a bed to everybody who has none, night by night; beds that were given by hand stay. */
export const suggestBeds = (deps: Deps, accountId: string, at: EventPlace): Promise<void> =>
  changeBeds(deps, accountId, at, async (tx, { rooms, beds, wishes, travellers }) => {
    const sleepers = travellers.map(({ registrationId, single, accessible }) => ({
      ...{ id: registrationId, single, accessible },
    }));
    const fresh: Bed[] = [];
    for (const stay of staysOf(rooms)) {
      const ids = new Set(stay.map(({ id }) => id));
      const taken = [...beds, ...fresh].filter(({ roomId }) => {
        const room = rooms.find(({ id }) => id === roomId);
        return room && (ids.has(roomId) || stay.some((other) => overlap(room, other)));
      });
      fresh.push(
        ...suggestRooms(
          sleepers.filter(({ id }) => !away(taken, ids, id)),
          stay,
          wishes,
          taken,
        ),
      );
    }
    await moveBeds(tx, at.projectId, { roomIds: [], registrationIds: [] }, fresh);
    return { suggested: fresh.length };
  });

/** Whoever sleeps somewhere else that night needs no bed here. */
const away = (taken: readonly Bed[], ids: ReadonlySet<string>, registrationId: string): boolean =>
  taken.some((bed) => bed.registrationId === registrationId && !ids.has(bed.roomId));

/** Rooms by the nights they are for. */
function staysOf(rooms: Rooms['rooms']): Rooms['rooms'][] {
  return [...Map.groupBy(rooms, ({ from, until }) => `${from}/${until}`).values()];
}

const overlap = (one: { from: string; until: string }, other: { from: string; until: string }): boolean =>
  one.from < other.until && other.from < one.until;

/**
 * Puts a traveller into a room, or into none; whoever must be together moves together.
 *
 * @throws DomainError `visit.room_full`, `visit.traveller_unknown`, `request.not_found`
 */
export const assignBed = (
  deps: Deps,
  accountId: string,
  at: EventPlace,
  given: { registrationId: string; roomId: string | null; leaveRoomId: string | null },
): Promise<void> =>
  changeBeds(deps, accountId, at, async (tx, { rooms, beds, wishes, travellers }) => {
    const { registrationId, roomId, leaveRoomId } = given;
    const coming = new Set(travellers.map((traveller) => traveller.registrationId));
    if (!coming.has(registrationId)) throw new DomainError('visit.traveller_unknown', {});
    const room = rooms.find(({ id }) => id === (roomId ?? leaveRoomId));
    if (!room) throw new DomainError('request.not_found', {});
    const group = mustGroup(registrationId, wishes).filter((id) => coming.has(id));
    const sameNights = rooms.filter((other) => overlap(room, other)).map(({ id }) => id);
    const others = beds.filter((bed) => bed.roomId === roomId && !group.includes(bed.registrationId));
    if (roomId !== null && others.length + group.length > room.beds) throw new DomainError('visit.room_full', {});
    const into = roomId === null ? [] : group.map((id) => ({ roomId, registrationId: id }));
    await moveBeds(tx, at.projectId, { roomIds: sameNights, registrationIds: group }, into);
    return { roomId, moved: group.length };
  });

/**
 * Notes that two travellers want to share a room, or no longer do.
 *
 * @throws DomainError `visit.must_share` when they must and sleep apart already, `visit.traveller_unknown`
 */
export const wishToShare = (
  deps: Deps,
  accountId: string,
  at: EventPlace,
  wish: { registrationId: string; otherId: string; must: boolean; wanted: boolean },
): Promise<void> =>
  changeBeds(deps, accountId, at, async (tx, { rooms, beds, wishes, travellers }) => {
    const { registrationId, otherId, must, wanted } = wish;
    const known = (id: string) => travellers.some((traveller) => traveller.registrationId === id);
    if (!known(registrationId) || !known(otherId)) throw new DomainError('visit.traveller_unknown', {});
    const pair = { projectId: at.projectId, registrationId, otherId };
    if (!wanted) {
      await removeRoomWish(tx, pair);
      return { wish: 'removed' };
    }
    if (must) {
      const group = mustGroup(registrationId, [...wishes, { one: registrationId, other: otherId, must }]);
      const homes = beds.filter((bed) => group.includes(bed.registrationId));
      const night = (id: string) => rooms.find((room) => room.id === id)?.from;
      const apart = homes.some((a) => homes.some((b) => a.roomId !== b.roomId && night(a.roomId) === night(b.roomId)));
      if (apart) throw new DomainError('visit.must_share', {});
    }
    await saveRoomWish(tx, { ...pair, must });
    return { wish: must ? 'must' : 'wish' };
  });
