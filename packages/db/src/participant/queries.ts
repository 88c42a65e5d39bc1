import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Db, Tx } from '../engine.ts';
import { newId } from '../shared/id.ts';
import { participant } from './table.ts';

export type Participant = typeof participant.$inferSelect;
export type NewParticipant = Omit<typeof participant.$inferInsert, 'id'>;

/**
 * The person with this mailbox and name, added when new. Two requests at once give one person: the loser of the race
 * finds the winner's row.
 */
export async function findOrAddParticipant(tx: Tx, values: NewParticipant & { email: string }): Promise<Participant> {
  const [added] = await tx
    .insert(participant)
    .values({ id: newId(), ...values })
    .onConflictDoNothing({
      target: [participant.projectId, participant.email, participant.nameKey],
      where: sql`${participant.email} is not null`,
    })
    .returning();
  if (added) return added;
  const [found] = await tx
    .select()
    .from(participant)
    .where(
      and(
        eq(participant.projectId, values.projectId),
        eq(participant.email, values.email),
        eq(participant.nameKey, values.nameKey),
      ),
    );
  if (!found) throw new Error('a participant vanished between two statements');
  return found;
}

const details = ['phone', 'region', 'gender', 'birthYear', 'organisationName', 'organisationKind', 'place'] as const;
type Detail = (typeof details)[number];

/** Whether somebody who was put down by name alone says more of themselves now. */
export const saysMore = (known: Pick<Participant, Detail>, values: Partial<Pick<Participant, Detail>>): boolean =>
  details.some((detail) => known[detail] === null && (values[detail] ?? null) !== null);

export async function addParticipants(tx: Tx, values: readonly (typeof participant.$inferInsert)[]): Promise<void> {
  for (let first = 0; first < values.length; first += 500) {
    await tx.insert(participant).values(values.slice(first, first + 500));
  }
}

/**
 * What matching people on a list needs to know of everybody in the project. Each record stands for its person; restricted
 * ones match nobody.
 */
export function listKnownPeople(db: Db | Tx, projectId: string) {
  return db
    .select({
      id: sql<string>`coalesce(${participant.mergedInto}, ${participant.id})`,
      givenName: participant.givenName,
      familyName: participant.familyName,
      email: participant.email,
      birthYear: participant.birthYear,
      organisationName: participant.organisationName,
    })
    .from(participant)
    .where(and(eq(participant.projectId, projectId), isNull(participant.restrictedAt)));
}

/**
 * Fills only what is empty: what is known of a person as of first entry stays. Whoever locks an event as well does so
 * before, or two people who fill in the same person wait for each other.
 */
export async function fillParticipant(
  tx: Tx,
  projectId: string,
  id: string,
  values: Partial<Pick<Participant, 'email' | Detail>>,
): Promise<void> {
  await tx
    .update(participant)
    .set({
      email: sql`coalesce(${participant.email}, ${values.email ?? null})`,
      phone: sql`coalesce(${participant.phone}, ${values.phone ?? null})`,
      region: sql`coalesce(${participant.region}, ${values.region ?? null})`,
      gender: sql`coalesce(${participant.gender}, ${values.gender ?? null})`,
      birthYear: sql`coalesce(${participant.birthYear}, ${values.birthYear ?? null}::int)`,
      organisationName: sql`coalesce(${participant.organisationName}, ${values.organisationName ?? null})`,
      organisationKind: sql`coalesce(${participant.organisationKind}, ${values.organisationKind ?? null})`,
      place: sql`coalesce(${participant.place}, ${values.place ?? null})`,
    })
    .where(and(eq(participant.projectId, projectId), eq(participant.id, id)));
}

/** Locks a person, so that two choices about the same consent come one after the other. @returns whether they exist */
export async function lockParticipant(tx: Tx, projectId: string, id: string): Promise<boolean> {
  const found = await tx
    .select({ id: participant.id })
    .from(participant)
    .where(and(eq(participant.projectId, projectId), eq(participant.id, id)))
    .for('update');
  return found.length > 0;
}

/** The side of each of these people. */
export async function listSidesOf(
  db: Db | Tx,
  projectId: string,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const found = await db
    .select({ id: participant.id, side: participant.side })
    .from(participant)
    .where(and(eq(participant.projectId, projectId), inArray(participant.id, [...ids])));
  return new Map(found.map(({ id, side }) => [id, side]));
}
