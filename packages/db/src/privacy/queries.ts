import { and, asc, desc, eq, isNull, sql } from 'drizzle-orm';
import type { Db, Tx } from '../engine.ts';
import { participant } from '../participant/table.ts';
import { project } from '../project/table.ts';
import { newId } from '../shared/id.ts';
import { privacyRequest, retention } from './table.ts';

export type PrivacyRequest = typeof privacyRequest.$inferSelect;

/** The retention of a project as it was entered; null: that of its programming period holds. */
export async function findRetention(db: Db | Tx, projectId: string) {
  const [found] = await db.select().from(retention).where(eq(retention.projectId, projectId));
  return found ?? null;
}

export async function saveRetention(tx: Tx, values: typeof retention.$inferInsert): Promise<void> {
  const { projectId: _, ...changed } = values;
  await tx.insert(retention).values(values).onConflictDoUpdate({ target: retention.projectId, set: changed });
}

export async function addPrivacyRequest(tx: Tx, values: Omit<typeof privacyRequest.$inferInsert, 'id'>) {
  const id = newId();
  await tx.insert(privacyRequest).values({ id, ...values });
  return id;
}

/** Closes an open request. @returns whose it was; null when it is not open */
export async function closePrivacyRequest(
  tx: Tx,
  { projectId, id }: { projectId: string; id: string },
  values: Pick<PrivacyRequest, 'status' | 'answer' | 'closedAt' | 'closedBy'>,
): Promise<string | null> {
  const [closed] = await tx
    .update(privacyRequest)
    .set(values)
    .where(and(eq(privacyRequest.projectId, projectId), eq(privacyRequest.id, id), eq(privacyRequest.status, 'open')))
    .returning({ participantId: privacyRequest.participantId });
  return closed?.participantId ?? null;
}

/** The requests of a project: the open ones first by their deadline, then the closed ones, the newest first. */
export function listPrivacyRequests(db: Db | Tx, projectId: string) {
  return db
    .select({
      id: privacyRequest.id,
      participantId: privacyRequest.participantId,
      kind: privacyRequest.kind,
      status: privacyRequest.status,
      message: privacyRequest.message,
      requestedAt: privacyRequest.requestedAt,
      dueOn: privacyRequest.dueOn,
      closedAt: privacyRequest.closedAt,
      givenName: participant.givenName,
      familyName: participant.familyName,
    })
    .from(privacyRequest)
    .innerJoin(
      participant,
      and(eq(participant.projectId, privacyRequest.projectId), eq(participant.id, privacyRequest.participantId)),
    )
    .where(eq(privacyRequest.projectId, projectId))
    .orderBy(
      sql`${privacyRequest.status} <> 'open'`,
      asc(sql`case when ${privacyRequest.status} = 'open' then ${privacyRequest.dueOn} end`),
      desc(privacyRequest.requestedAt),
    )
    .limit(500);
}

/** How many people of a project stand with their name, restricted, and under a random key. */
export async function countIdentities(db: Db | Tx, projectId: string) {
  const [found] = await db
    .select({
      kept: sql<number>`count(*) filter (where ${participant.restrictedAt} is null)::int`,
      restricted: sql<number>`count(*) filter (where ${participant.restrictedAt} is not null
        and ${participant.erasedAt} is null)::int`,
      erased: sql<number>`count(*) filter (where ${participant.erasedAt} is not null)::int`,
    })
    .from(participant)
    .where(eq(participant.projectId, projectId));
  return found ?? { kept: 0, restricted: 0, erased: 0 };
}

/** The projects with their rule of retention, whose people the nightly job looks at. */
export function listRetentions(db: Db | Tx) {
  return db
    .select({
      projectId: project.id,
      years: retention.years,
      startsOn: retention.startsOn,
      eraseAll: retention.eraseAll,
    })
    .from(retention)
    .innerJoin(project, eq(project.id, retention.projectId));
}

/** People of a project whose identity is still there: the restricted ones, or all. */
export async function listIdentities(
  db: Db | Tx,
  projectId: string,
  which: 'restricted' | 'all',
): Promise<{ participantId: string }[]> {
  return db
    .select({ participantId: participant.id })
    .from(participant)
    .where(
      and(
        eq(participant.projectId, projectId),
        isNull(participant.erasedAt),
        which === 'all' ? undefined : sql`${participant.restrictedAt} is not null`,
      ),
    );
}

/** Corrects details of a person. @returns whether they are there and not restricted */
export async function correctPerson(
  tx: Tx,
  { projectId, participantId }: { projectId: string; participantId: string },
  values: Partial<
    Pick<
      typeof participant.$inferSelect,
      'givenName' | 'familyName' | 'nameKey' | 'email' | 'phone' | 'place' | 'organisationName'
    >
  >,
): Promise<boolean> {
  const changed = await tx
    .update(participant)
    .set(values)
    .where(
      and(eq(participant.projectId, projectId), eq(participant.id, participantId), isNull(participant.restrictedAt)),
    )
    .returning({ id: participant.id });
  return changed.length > 0;
}
