import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Db, Tx } from '../engine.ts';
import { registration } from '../registration/table.ts';
import type { EventPlace } from './plan-queries.ts';
import { visitBed, visitRoom, visitRoomWish } from './room-table.ts';

/** The rooms of a visit by place and name. */
export function listRooms(db: Db | Tx, at: EventPlace) {
  return db
    .select()
    .from(visitRoom)
    .where(and(eq(visitRoom.projectId, at.projectId), eq(visitRoom.eventId, at.eventId)))
    .orderBy(asc(visitRoom.from), asc(visitRoom.place), asc(visitRoom.name), asc(visitRoom.id));
}

export async function addRooms(tx: Tx, rows: readonly (typeof visitRoom.$inferInsert)[]): Promise<void> {
  if (rows.length > 0) await tx.insert(visitRoom).values([...rows]);
}

/** Takes a room away with who slept in it. */
export async function removeRoom(tx: Tx, at: EventPlace, id: string): Promise<boolean> {
  const gone = await tx
    .delete(visitRoom)
    .where(and(eq(visitRoom.projectId, at.projectId), eq(visitRoom.eventId, at.eventId), eq(visitRoom.id, id)))
    .returning({ id: visitRoom.id });
  return gone.length > 0;
}

/** Who of the confirmed travellers sleeps where. */
export function listBeds(db: Db | Tx, at: EventPlace) {
  return db
    .select({ roomId: visitBed.roomId, registrationId: visitBed.registrationId })
    .from(visitBed)
    .innerJoin(visitRoom, and(eq(visitRoom.projectId, visitBed.projectId), eq(visitRoom.id, visitBed.roomId)))
    .innerJoin(
      registration,
      and(eq(registration.projectId, visitBed.projectId), eq(registration.id, visitBed.registrationId)),
    )
    .where(
      and(
        eq(visitBed.projectId, at.projectId),
        eq(visitRoom.eventId, at.eventId),
        eq(registration.status, 'confirmed'),
      ),
    )
    .orderBy(asc(visitBed.roomId), asc(registration.position));
}

/** Takes travellers out of rooms, and puts them into others. */
export async function moveBeds(
  tx: Tx,
  projectId: string,
  out: { roomIds: readonly string[]; registrationIds: readonly string[] },
  into: readonly { roomId: string; registrationId: string }[],
): Promise<void> {
  if (out.roomIds.length > 0 && out.registrationIds.length > 0) {
    await tx
      .delete(visitBed)
      .where(
        and(
          eq(visitBed.projectId, projectId),
          inArray(visitBed.roomId, [...out.roomIds]),
          inArray(visitBed.registrationId, [...out.registrationIds]),
        ),
      );
  }
  if (into.length > 0) await tx.insert(visitBed).values(into.map((bed) => ({ ...bed, projectId })));
}

/** Who wants to share a room with whom. */
export function listRoomWishes(db: Db | Tx, at: EventPlace) {
  return db
    .select({ one: visitRoomWish.registrationId, other: visitRoomWish.otherId, must: visitRoomWish.must })
    .from(visitRoomWish)
    .innerJoin(
      registration,
      and(eq(registration.projectId, visitRoomWish.projectId), eq(registration.id, visitRoomWish.registrationId)),
    )
    .where(and(eq(visitRoomWish.projectId, at.projectId), eq(registration.eventId, at.eventId)))
    .orderBy(registration.position, asc(visitRoomWish.otherId));
}

export async function saveRoomWish(tx: Tx, values: typeof visitRoomWish.$inferInsert): Promise<void> {
  await tx
    .insert(visitRoomWish)
    .values(values)
    .onConflictDoUpdate({
      target: [visitRoomWish.projectId, visitRoomWish.registrationId, visitRoomWish.otherId],
      set: { must: values.must },
    });
}

export async function removeRoomWish(
  tx: Tx,
  at: { projectId: string; registrationId: string; otherId: string },
): Promise<void> {
  await tx
    .delete(visitRoomWish)
    .where(
      and(
        eq(visitRoomWish.projectId, at.projectId),
        eq(visitRoomWish.registrationId, at.registrationId),
        eq(visitRoomWish.otherId, at.otherId),
      ),
    );
}
