import { mustGroup, type Bed, type Room, type RoomWish, type Sleeper } from './rooms.ts';

/**
 * Who could sleep where, for one night. Nobody gets two beds, no room more people than beds; who must be together is in
 * one room or has none yet, who wants to be alone shares with nobody unless they must, and who needs an accessible room
 * gets one. Wishes that need not be are kept where there is a bed. Whoever finds none is left for a person to decide on.
 *
 * @param taken beds that a manager gave already and that stay
 */
export function suggestRooms(
  sleepers: readonly Sleeper[],
  rooms: readonly Room[],
  wishes: readonly RoomWish[],
  taken: readonly Bed[] = [],
): Bed[] {
  const known = new Map(sleepers.map((sleeper) => [sleeper.id, sleeper]));
  const inRoom = new Map(rooms.map(({ id }) => [id, new Set<string>()]));
  const placed = new Map<string, string>();
  const beds: Bed[] = [];
  for (const { roomId, registrationId } of taken) {
    inRoom.get(roomId)?.add(registrationId);
    placed.set(registrationId, roomId);
  }
  const wantsAlone = (ids: readonly string[]) => ids.length === 1 && ids.some((id) => known.get(id)?.single);
  const needsAccess = (ids: readonly string[]) => ids.some((id) => known.get(id)?.accessible);
  const friends = (ids: readonly string[], people: ReadonlySet<string>) =>
    wishes.filter(
      ({ one, other }) => (ids.includes(one) && people.has(other)) || (ids.includes(other) && people.has(one)),
    ).length;

  function fits(ids: readonly string[], { id, beds: size, accessible }: Room): boolean {
    const people = inRoom.get(id) ?? new Set();
    if (people.size + ids.length > size || (needsAccess(ids) && !accessible)) return false;
    if (people.size === 0) return true;
    const settled = [...people];
    return !wantsAlone(ids) && !(settled.length === 1 && wantsAlone(settled));
  }
  function place(ids: readonly string[], room: Room): void {
    for (const id of ids) {
      inRoom.get(room.id)?.add(id);
      placed.set(id, room.id);
      beds.push({ roomId: room.id, registrationId: id });
    }
  }

  /** Whoever has the least choice comes first. */
  const first = (ids: readonly string[]) => [needsAccess(ids), ids.length > 1, wantsAlone(ids), true].indexOf(true);
  const most = Math.max(0, ...rooms.map((room) => room.beds));
  const groups = groupsOf(sleepers, wishes);
  const circles = circlesOf(groups, wishes, (ids) => ids.length <= most && !ids.some((id) => wantsAlone([id])));

  /** @returns whether those of them who had no bed have one now */
  function settle(group: readonly string[]): boolean {
    const left = group.filter((id) => !placed.has(id));
    if (left.length === 0) return true;
    const home = group.map((id) => placed.get(id)).find((id) => id !== undefined);
    const choices = rooms.filter((room) => (home === undefined || room.id === home) && fits(left, room));
    const cost = (room: Room) => {
      const people = inRoom.get(room.id) ?? new Set();
      const spare = room.beds - people.size - left.length;
      return [-friends(left, people), needsAccess(left) ? 0 : Number(room.accessible), spare];
    };
    const [best] = [...choices].sort((a, b) => compare(cost(a), cost(b)));
    if (best) place(left, best);
    return best !== undefined;
  }
  const inOrder = [...circles].sort((a, b) => first(a.flat()) - first(b.flat()) || b.flat().length - a.flat().length);
  for (const circle of inOrder) {
    const untouched = circle.flat().every((id) => !placed.has(id));
    if (circle.length > 1 && untouched && settle(circle.flat())) continue;
    for (const group of circle) settle(group);
  }
  return beds;
}

/** Everybody once, together with those they must be with. */
function groupsOf(sleepers: readonly Sleeper[], wishes: readonly RoomWish[]): string[][] {
  const coming = new Set(sleepers.map(({ id }) => id));
  const seen = new Set<string>();
  return sleepers.flatMap(({ id }) => {
    if (seen.has(id)) return [];
    const group = mustGroup(id, wishes).filter((member) => coming.has(member));
    for (const member of group) seen.add(member);
    return [group];
  });
}

/** Groups that wish to be together, joined as long as they could be in one room. */
function circlesOf(
  groups: readonly string[][],
  wishes: readonly RoomWish[],
  couldShare: (ids: readonly string[]) => boolean,
): string[][][] {
  let circles = groups.map((group) => [group]);
  const circleOf = (id: string) => circles.find((circle) => circle.flat().includes(id));
  for (const { one, other } of wishes) {
    const [a, b] = [circleOf(one), circleOf(other)];
    if (!a || !b || a === b || !couldShare([...a, ...b].flat())) continue;
    circles = [...circles.filter((circle) => circle !== a && circle !== b), [...a, ...b]];
  }
  return circles;
}

function compare(one: readonly number[], other: readonly number[]): number {
  for (const [index, value] of one.entries()) {
    const difference = value - (other[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
