import { unnamedStatuses, type GroupSeatStatus } from '@sens/domain/group';
import { and, asc, desc, eq, inArray, lte } from 'drizzle-orm';
import type { Db, Tx } from '../engine.ts';
import { participant } from '../participant/table.ts';
import { registration } from '../registration/table.ts';
import { groupSeat, registrationGroup } from './table.ts';

export type Group = typeof registrationGroup.$inferSelect;
export type GroupSeat = typeof groupSeat.$inferSelect;

export async function addGroup(
  tx: Tx,
  group: typeof registrationGroup.$inferInsert,
  seats: readonly (typeof groupSeat.$inferInsert)[],
): Promise<void> {
  await tx.insert(registrationGroup).values(group);
  await tx.insert(groupSeat).values([...seats]);
}

const one = (found: Group[]): Group | null => found[0] ?? null;

export const findGroupByKey = async (tx: Tx, projectId: string, eventId: string, idempotencyKey: string) =>
  one(
    await tx
      .select()
      .from(registrationGroup)
      .where(
        and(
          eq(registrationGroup.projectId, projectId),
          eq(registrationGroup.eventId, eventId),
          eq(registrationGroup.idempotencyKey, idempotencyKey),
        ),
      ),
  );

export const findGroupByAccessCode = async (db: Db | Tx, accessCode: string) =>
  one(await db.select().from(registrationGroup).where(eq(registrationGroup.accessCode, accessCode)));

export const findGroup = async (db: Db | Tx, projectId: string, id: string) =>
  one(await listGroupsById(db, projectId, [id]));

export function listGroupsById(db: Db | Tx, projectId: string, ids: readonly string[]): Promise<Group[]> {
  return db
    .select()
    .from(registrationGroup)
    .where(and(eq(registrationGroup.projectId, projectId), inArray(registrationGroup.id, [...ids])));
}

/** The groups of an event, the newest first. */
export function listGroups(db: Db | Tx, projectId: string, eventId: string) {
  return db
    .select()
    .from(registrationGroup)
    .where(and(eq(registrationGroup.projectId, projectId), eq(registrationGroup.eventId, eventId)))
    .orderBy(desc(registrationGroup.createdAt), registrationGroup.id);
}

/** The seats of these groups in their order, with the people named for them. */
export function listSeats(db: Db | Tx, projectId: string, groupIds: readonly string[]) {
  return db
    .select({
      id: groupSeat.id,
      groupId: groupSeat.groupId,
      number: groupSeat.number,
      side: groupSeat.side,
      status: groupSeat.status,
      position: groupSeat.position,
      queueRank: groupSeat.queueRank,
      registrationId: groupSeat.registrationId,
      registrationStatus: registration.status,
      givenName: participant.givenName,
      familyName: participant.familyName,
      email: participant.email,
    })
    .from(groupSeat)
    .leftJoin(
      registration,
      and(eq(registration.projectId, groupSeat.projectId), eq(registration.id, groupSeat.registrationId)),
    )
    .leftJoin(
      participant,
      and(eq(participant.projectId, registration.projectId), eq(participant.id, registration.participantId)),
    )
    .where(and(eq(groupSeat.projectId, projectId), inArray(groupSeat.groupId, [...groupIds])))
    .orderBy(asc(groupSeat.number));
}
export type SeatWithPerson = Awaited<ReturnType<typeof listSeats>>[number];

/** Held seats of the waiting list, the first in line first. */
export function listWaitingSeats(tx: Tx, projectId: string, eventId: string) {
  return tx
    .select()
    .from(groupSeat)
    .where(and(eq(groupSeat.projectId, projectId), eq(groupSeat.eventId, eventId), eq(groupSeat.status, 'waitlisted')))
    .orderBy(asc(groupSeat.queueRank), asc(groupSeat.position));
}

export async function setSeatStatus(
  tx: Tx,
  projectId: string,
  ids: readonly string[],
  status: Exclude<GroupSeatStatus, 'named'>,
): Promise<void> {
  if (ids.length === 0) return;
  await tx
    .update(groupSeat)
    .set({ status, registrationId: null })
    .where(and(eq(groupSeat.projectId, projectId), inArray(groupSeat.id, [...ids])));
}

/** Somebody is named for a seat, for the first time or instead of somebody else. */
export async function nameSeat(tx: Tx, projectId: string, id: string, registrationId: string): Promise<void> {
  await tx
    .update(groupSeat)
    .set({ status: 'named', registrationId })
    .where(and(eq(groupSeat.projectId, projectId), eq(groupSeat.id, id)));
}

/** Ends the unnamed seats of an event whose naming date is over, and tells whose they were. */
export async function lapseSeats(tx: Tx, projectId: string, eventId: string, now: Date): Promise<GroupSeat[]> {
  const due = tx
    .select({ id: registrationGroup.id })
    .from(registrationGroup)
    .where(
      and(
        eq(registrationGroup.projectId, projectId),
        eq(registrationGroup.eventId, eventId),
        lte(registrationGroup.namedUntil, now),
      ),
    );
  return tx
    .update(groupSeat)
    .set({ status: 'lapsed' })
    .where(
      and(
        eq(groupSeat.projectId, projectId),
        eq(groupSeat.eventId, eventId),
        inArray(groupSeat.status, [...unnamedStatuses]),
        inArray(groupSeat.groupId, due),
      ),
    )
    .returning();
}

export async function changeGroup(
  tx: Tx,
  projectId: string,
  id: string,
  values: Partial<Pick<Group, 'namedUntil' | 'endedAt'>>,
): Promise<void> {
  await tx
    .update(registrationGroup)
    .set(values)
    .where(and(eq(registrationGroup.projectId, projectId), eq(registrationGroup.id, id)));
}
